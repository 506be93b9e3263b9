import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { reporters } from '../../src/format/reporters.ts'
import { cliPath } from '../cli/run-cli.ts'
import { tempSite } from '../cli/temp-site.ts'
import { sampleReport } from '../format/sample-report.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { version } = JSON.parse(read('package.json'))

/** The `hugomark …` command lines of a text, without what GitHub fills in. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/hugomark@\S+ ((?:lint|merge-reports) .*)$/gm)].map(([, line]) => line!)
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Record<string, unknown>
}

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml'))

  it('has hooks with all that pre-commit asks for, and no key that it does not know', () => {
    expect(hooks.map(({ id }: { id: string }) => id)).toEqual(['hugomark', 'hugomark-fix'])
    for (const {
      id,
      name,
      description,
      entry,
      language,
      types_or,
      files,
      require_serial,
      ...rest
    } of hooks) {
      expect(rest).toEqual({})
      for (const text of [id, name, description, entry]) expect(text).toEqual(expect.stringMatching(/./))
      expect([language, require_serial, types_or]).toEqual([
        'node',
        true,
        ['markdown', 'html', 'asciidoc', 'rst'],
      ])
      expect(
        ['content/a.md', 'docs/content/a.md', 'contents/a.md'].map(path => new RegExp(files).test(path)),
      ).toEqual([true, true, false])
    }
  })

  it('run commands that there are, with the paths behind them', () => {
    const cwd = tempSite({ 'hugo.toml': '', 'content/a.md': 'x\n' })
    for (const { entry } of hooks) {
      const [program, ...args] = entry.split(' ')
      expect(program).toBe('hugomark')
      expect(
        execFileSync(process.execPath, [cliPath, ...args, 'content/a.md'], { cwd, encoding: 'utf8' }),
      ).toMatch(/^(no problems in 1 file\n)?$/)
    }
  })
})

describe('action.yml', () => {
  const action = parse(read('action.yml'))
  const steps: readonly Step[] = action.runs.steps

  it('is a composite action whose inputs have descriptions and defaults', () => {
    expect(Object.keys(action)).toEqual([
      'name',
      'description',
      'author',
      'branding',
      'inputs',
      'outputs',
      'runs',
    ])
    expect(Object.keys(action.inputs)).toEqual(['paths', 'version', 'args', 'upload-sarif'])
    for (const input of Object.values<Record<string, unknown>>(action.inputs)) {
      expect(input).toEqual({ description: expect.any(String), required: false, default: expect.any(String) })
    }
    expect(action.runs.using).toBe('composite')
    for (const { uses, run, shell } of steps) {
      if (run === undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+(\/[\w-]+)?@v\d+$/)
      else expect(shell).toBe('bash')
    }
  })

  it('puts no input into the text of a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
    for (const [, name] of read('action.yml').matchAll(/inputs\.([\w-]+)/g)) {
      expect(Object.keys(action.inputs)).toContain(name)
    }
  })

  it('runs: annotations, a summary, SARIF when it is wanted, and the exit code', () => {
    const cwd = tempSite({ 'hugo.toml': '', 'content/a b.md': 'x {{< lost >}}\n', 'content/c.md': 'fine\n' })
    const npx = join(cwd, 'npx')
    writeFileSync(
      npx,
      `#!/bin/sh\n[ "$2" = hugomark@1.2.3 ] || exit 9\nshift 2\nexec "${process.execPath}" "${cliPath}" "$@"\n`,
    )
    chmodSync(npx, 0o755)
    const script = steps.find(({ run }) => run !== undefined)!.run!
    const lint = (env: Record<string, string>) => {
      for (const name of ['summary', 'output']) writeFileSync(join(cwd, name), '')
      const all = {
        ...process.env,
        PATH: `${cwd}${delimiter}${process.env['PATH']}`,
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: join(cwd, 'temp'),
        GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
        GITHUB_OUTPUT: join(cwd, 'output'),
        HUGOMARK_VERSION: '1.2.3',
        HUGOMARK_UPLOAD: 'false',
        HUGOMARK_PATHS: '',
        HUGOMARK_ARGS: '',
      }
      // as the runner starts it
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
      try {
        return {
          code: 0,
          out: execFileSync('bash', args, { cwd, env: { ...all, ...env }, encoding: 'utf8', stdio: 'pipe' }),
        }
      } catch (error) {
        const { status, stdout } = error as { status: number; stdout: string }
        return { code: status, out: stdout }
      }
    }
    const failed = lint({ HUGOMARK_UPLOAD: 'true' })
    expect(failed.code).toBe(1)
    expect(failed.out).toMatch(/^::error file=content\/a b\.md,line=1,endLine=1,col=7,/)
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(
      /^## hugomark\n\n1 problem \(1 error\) in 2 files/,
    )
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe(`sarif-file=${join(cwd, 'temp/hugomark.sarif')}\n`)
    expect(JSON.parse(readFileSync(join(cwd, 'temp/hugomark.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(lint({ HUGOMARK_PATHS: 'content/c.md\n', HUGOMARK_ARGS: '--max-warnings 0' })).toEqual({
      code: 0,
      out: '',
    })
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe('')
    expect(lint({ HUGOMARK_PATHS: '$(touch owned)' }).code).toBe(2)
    expect(readdirSync(cwd)).not.toContain('owned')
  })
})

describe('.github/hugomark-matcher.json', () => {
  const { problemMatcher } = JSON.parse(read('.github/hugomark-matcher.json'))
  const [{ owner, pattern }] = problemMatcher
  const [{ regexp, ...groups }] = pattern

  it('has one pattern of one line', () => {
    expect([owner, problemMatcher.length, pattern.length]).toEqual(['hugomark', 1, 1])
    expect(groups).toEqual({ file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 })
  })

  it.each(['compact', 'stylish'] as const)('finds each message of %s, and nothing else', name => {
    const lines = [...reporters[name](sampleReport)].join('').split('\n')
    const found = lines.flatMap(line => {
      const match = new RegExp(regexp).exec(line)
      return match === null ? [] : [match.slice(1)]
    })
    const messages = sampleReport.results.flatMap(({ path, messages }) =>
      messages.map(({ ruleId, severity, range: { start } }) => [
        path,
        `${start.line}`,
        `${start.column}`,
        severity,
        ruleId,
      ]),
    )
    expect(
      found.map(([file, line, column, severity, , code]) => [file, line, column, severity, code]),
    ).toEqual(messages)
    expect(found[0]![4]).toBe('Either "a" or b=1: write {{< tab a="…" >}}, [see](0).')
  })
})

describe('examples/ci', () => {
  const names = readdirSync(join(root, 'examples/ci'))

  it('holds these files', () => {
    expect(names).toEqual(['github-shards.yml', 'github.yml', 'gitlab.yml'])
  })

  it.each(names)('%s names this version, and options that there are', name => {
    const text = read(`examples/ci/${name}`)
    for (const [, told] of text.matchAll(/hugomark@v?([\d.]+)/g)) expect(told).toBe(version)
    const args = commandsIn(text).map(line => line.replace(/\$\{\{.*?\}\}/g, '1').split(' '))
    if (name !== 'github.yml') expect(args.length).toBeGreaterThan(0)
    for (const words of args) {
      // --help comes after the options are known to be right
      const run = execFileSync(process.execPath, [cliPath, ...words, '--help'], { encoding: 'utf8' })
      expect(run).toContain('Usage: hugomark ')
      for (const option of words.filter(word => word.startsWith('--'))) expect(run).toContain(option)
    }
  })

  it.each(names.filter(each => each.startsWith('github')))('%s is a workflow', name => {
    const workflow = parse(read(`examples/ci/${name}`))
    expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs'])
    for (const { 'runs-on': image, steps } of Object.values<{ 'runs-on': string; steps: Step[] }>(
      workflow.jobs,
    )) {
      expect(image).toBe('ubuntu-latest')
      for (const { uses, run } of steps)
        expect([uses, run].filter(each => each !== undefined)).toHaveLength(1)
      for (const step of steps.filter(({ uses }) => uses?.startsWith('hugomark/'))) {
        const inputs = Object.keys(parse(read('action.yml')).inputs)
        for (const key of Object.keys(step.with ?? {})) expect(inputs).toContain(key)
      }
    }
  })

  it('gitlab.yml hands over the reports that it writes', () => {
    const { content } = parse(read('examples/ci/gitlab.yml'))
    const { codequality, junit } = content.artifacts.reports
    expect(content.script).toHaveLength(1)
    expect(content.script[0]).toContain(`--format gitlab=${codequality} --format junit=${junit}`)
    expect(content.artifacts.when).toBe('always')
  })
})
