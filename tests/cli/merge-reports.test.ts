import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInShard } from '../../src/lint/node/files/file-shard.ts'
import { sarifErrors } from '../format/sarif-schema.ts'
import { pluginSource } from '../lint/plugin-source.ts'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const pages = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`content/p${at}.md`, `${at} TODO\n`]))
const site = {
  'hugo.toml': '',
  'hugomark.config.yaml': 'plugins: [./rules.mjs]\nextends: [acme/house]\n',
  'rules.mjs': pluginSource,
  'content/a.md': '---\ntitle: First\n---\n',
  'content/b.md': 'look at a\n',
  ...pages,
}
const env = { GITHUB_ACTIONS: '', TF_BUILD: '', TEAMCITY_VERSION: '' }
const run = (cwd: string, ...args: string[]) => runCli(args, { cwd, env })

function sharded(files: Record<string, string> = site) {
  const cwd = tempSite(files)
  const paths = [1, 2, 3].map(part => {
    run(cwd, 'lint', '--shard', `${part}/3`, '--format', `json=${part}.json`)
    const { results, shard } = JSON.parse(readFileSync(join(cwd, `${part}.json`), 'utf8'))
    expect(shard).toEqual({ index: part, count: 3 })
    return results.map(({ path }: { path: string }) => path) as string[]
  })
  return { cwd, paths }
}

it('each file is in one part, whatever other files there are', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (name, count) => {
      const parts = Array.from({ length: count }, (_, at) => isInShard(name, { index: at + 1, count }))
      expect(parts.filter(Boolean)).toHaveLength(1)
    }),
  )
})

const unfit: readonly (readonly [files: readonly string[], message: string])[] = [
  [['1.json', '2.json'], 'there is no report of part 3/3'],
  [['1.json', '1.json', '2.json', '3.json'], '1.json and 1.json are both part 1/3'],
  [['1.json', '2.json', '3.json', 'whole.json'], 'content/a.md is in both '],
  [['gone.json'], 'gone.json: no such file'],
  [['hugo.toml'], 'hugo.toml: no JSON: '],
  [['other.json'], 'other.json: no report of "hugomark lint --format json": must have the field "results"'],
  [
    ['odd.json'],
    'odd.json: no report of "hugomark lint --format json": results.1.messages.0.severity must be one of',
  ],
]

describe('reports of parts', () => {
  it('joined are the report of one run over all, in any format', () => {
    const { cwd, paths } = sharded()
    expect(paths.flat().sort()).toEqual(
      Object.keys(site)
        .filter(path => path.startsWith('content/'))
        .sort(),
    )
    for (const format of ['json', 'stylish', 'sarif', 'junit', 'html', 'gitlab']) {
      const whole = run(cwd, 'lint', '--format', format)
      expect(run(cwd, 'merge-reports', '1.json', '2.json', '3.json', '--format', format)).toEqual(whole)
      expect(whole.code).toBe(1)
      // a rule that looks at another page sees it from any part
      expect(whole.out).toContain('The page a has the title First.')
    }
    const { out } = run(cwd, 'merge-reports', '3.json', '1.json', '2.json', '--format', 'sarif')
    const log = JSON.parse(out)
    expect(sarifErrors(log)).toEqual([])
    expect(log.runs[0].tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: 'd' },
      help: { text: 'w\n\na' },
    })
  })

  it('have one exit code', () => {
    const { cwd } = sharded()
    const merge = (...args: string[]) => run(cwd, 'merge-reports', '1.json', '2.json', '3.json', ...args)
    expect(merge('--exit-zero').code).toBe(0)
    expect(merge('--quiet').out).not.toContain('has the title')
    const warns = sharded({
      ...site,
      'hugomark.config.yaml': `${site['hugomark.config.yaml']}rules: { acme/no-word: warn }\n`,
    })
    const limit = (count: string) =>
      run(warns.cwd, 'merge-reports', '1.json', '2.json', '3.json', '--max-warnings', count).code
    expect([limit('9'), limit('8')]).toEqual([0, 1])
    const failing = sharded({ ...site, 'content/c.md': 'CRASH' })
    const failed = run(failing.cwd, 'merge-reports', '1.json', '2.json', '3.json', '--exit-zero')
    expect(failed.code).toBe(2)
    expect(failed.err).toContain('content/c.md: error: The rule acme/crash failed')
  })

  it('tell once what each part could not use', () => {
    const cwd = tempSite(site)
    for (const part of [1, 2])
      run(cwd, 'lint', 'content', 'gone.md', '--shard', `${part}/2`, '-f', `json=${part}.json`)
    const { code, err } = run(cwd, 'merge-reports', '1.json', '2.json')
    expect([code, err]).toEqual([2, 'gone.md: error: no such file or directory\n'])
  })

  it('show no code when the file is another by now', () => {
    const { cwd } = sharded()
    writeFileSync(join(cwd, 'content/p1.md'), '')
    const { out } = run(cwd, 'merge-reports', '1.json', '2.json', '3.json')
    expect(out).toContain('content/p1.md:1:3: error: Do not write "TODO". (acme/no-word)\n    = fixable')
    expect(out).toContain('content/p2.md:1:3: error: Do not write "TODO". (acme/no-word)\n  1 | 2 TODO')
  })

  it('cannot be joined when one is missing, there twice, or none', () => {
    // one folder for all, as joining writes nothing there
    const { cwd } = sharded()
    run(cwd, 'lint', '--format', 'json=whole.json')
    writeFileSync(join(cwd, 'other.json'), '{"summary":{}}')
    const odd = readFileSync(join(cwd, 'whole.json'), 'utf8')
      .replaceAll('"error"', '"fatal"')
      .replace(/^.*"messages":\[\].*$/gm, '')
    writeFileSync(join(cwd, 'odd.json'), odd)
    for (const [files, message] of unfit) {
      const { code, out, err } = run(cwd, 'merge-reports', ...files)
      expect([files, code, out]).toEqual([files, 2, ''])
      expect(err).toContain(message)
    }
  })
})
