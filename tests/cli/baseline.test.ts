import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../schema/baseline.schema.json' with { type: 'json' }
import { pluginSource } from '../lint/plugin-source.ts'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const site = {
  'hugo.toml': '',
  'hugomark.config.yaml': 'plugins: [./rules.mjs]\nextends: [acme/house]\n',
  'rules.mjs': pluginSource,
  'content/a.md': 'one TODO\n\nsame TODO\n\nalpha\n\nsame TODO\n',
  'content/b.md': 'two TODO\n',
}
const name = 'hugomark.baseline.json'
const env = { GITHUB_ACTIONS: '', TF_BUILD: '', TEAMCITY_VERSION: '' }
const run = (cwd: string, ...args: string[]) => runCli(args, { cwd, env })
const compact = (cwd: string, ...args: string[]) =>
  run(cwd, 'lint', '--baseline', name, '--format', 'compact', ...args)
const write = (cwd: string, path: string, text: string) => writeFileSync(join(cwd, path), text)
const read = (cwd: string) => readFileSync(join(cwd, name), 'utf8')
/** Paths with rule and count of each entry. */
const counts = (cwd: string) =>
  Object.entries(JSON.parse(read(cwd)).files as Record<string, { rule: string; count: number }[]>).map(
    ([path, entries]) => [path, entries.reduce((sum, { count }) => sum + count, 0)],
  )
const created = () => {
  const cwd = tempSite(site)
  expect(run(cwd, 'baseline', 'create')).toEqual({
    code: 0,
    out: '',
    err: `${name}: 4 (4 added, 0 removed)\n`,
  })
  return cwd
}

describe('a baseline', () => {
  it('is sorted JSON by its schema, one line an entry, the same each time', () => {
    const cwd = created()
    const text = read(cwd)
    const validate = new Ajv.default({ strict: true }).compile(schema)
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
    const digest = expect.stringMatching(/^[0-9a-f]{16}$/)
    const entry = {
      rule: 'acme/no-word',
      message: 'Do not write "TODO".',
      line: digest,
      context: digest,
      count: 1,
    }
    expect(JSON.parse(text)).toEqual({
      version: 1,
      files: { 'content/a.md': [entry, entry, entry], 'content/b.md': [entry] },
    })
    expect(text.split('\n').filter(line => line.includes('"rule"'))).toHaveLength(4)
    expect(run(cwd, 'baseline', 'update').err).toBe(`${name}: 4 (0 added, 0 removed)\n`)
    expect(read(cwd)).toBe(text)
  })

  it('keeps what it lists out of report and exit code, also after lines have moved', () => {
    const cwd = created()
    const silent = { code: 0, out: '', err: `4 problems not reported, for ${name} lists them\n` }
    expect(compact(cwd)).toEqual(silent)
    write(cwd, 'content/a.md', `# New\n\nText.\n\n${site['content/a.md'].replace('one TODO', '  one  TODO')}`)
    expect(compact(cwd)).toEqual(silent)
  })

  it('tells which of equal lines is new', () => {
    const cwd = created()
    write(cwd, 'content/a.md', `zero\n\nsame TODO\n\n${site['content/a.md']}`)
    expect(compact(cwd)).toMatchObject({
      code: 1,
      out: 'content/a.md:3:6: error: Do not write "TODO". [acme/no-word]\n',
    })
  })

  it('counts: one more equal line in the same place is new', () => {
    const cwd = tempSite({ ...site, 'content/a.md': 'x TODO\nx TODO\nx TODO\n' })
    run(cwd, 'baseline', 'create')
    expect(JSON.parse(read(cwd)).files['content/a.md'].map(({ count }: { count: number }) => count)).toEqual([
      1, 1, 1,
    ])
    write(cwd, 'content/a.md', 'x TODO\n'.repeat(5))
    expect(compact(cwd).out.match(/no-word/g)).toHaveLength(2)
    run(cwd, 'baseline', 'update')
    expect(
      JSON.parse(read(cwd))
        .files['content/a.md'].map(({ count }: { count: number }) => count)
        .sort(),
    ).toEqual([1, 1, 3])
  })

  it('says what no longer occurs; prune drops it, and adds nothing', () => {
    const cwd = created()
    write(cwd, 'content/a.md', 'one TODO\n\nnew TODO\n')
    rmSync(join(cwd, 'content/b.md'))
    expect(compact(cwd)).toEqual({
      code: 1,
      out: 'content/a.md:3:5: error: Do not write "TODO". [acme/no-word]\n',
      err:
        `1 problem not reported, for ${name} lists it\n` +
        `${name}: 2 no longer occur; "hugomark baseline prune" drops them\n`,
    })
    expect(run(cwd, 'baseline', 'prune').err).toBe(`${name}: 1 (0 added, 3 removed)\n`)
    expect(counts(cwd)).toEqual([['content/a.md', 1]])
    expect(run(cwd, 'baseline', 'update').err).toBe(`${name}: 2 (1 added, 0 removed)\n`)
    expect(compact(cwd).code).toBe(0)
  })

  it('keeps what it has of files that are not linted', () => {
    const cwd = created()
    write(cwd, 'content/b.md', 'fine\n')
    expect(run(cwd, 'baseline', 'update', 'content/b.md').err).toBe(`${name}: 3 (0 added, 1 removed)\n`)
    expect(counts(cwd)).toEqual([['content/a.md', 3]])
  })

  it('may lie elsewhere: its paths count from its folder', () => {
    const cwd = tempSite(site)
    expect(run(cwd, 'baseline', 'create', '--file', 'ci/known.json').code).toBe(0)
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'ci/known.json'), 'utf8')).files)).toEqual([
      '../content/a.md',
      '../content/b.md',
    ])
    expect(run(join(cwd, 'content'), 'lint', '--baseline', '../ci/known.json').code).toBe(0)
  })
})

describe('trouble with a baseline', () => {
  it.each([
    ['create', { [name]: '{"version":1,"files":{}}' }, / is there already; .* --force replaces it/],
    ['update', {}, /there is no hugomark\.baseline\.json; "hugomark baseline create" makes it/],
    ['prune', { [name]: '{' }, /baseline\.json: no JSON: /],
    ['prune', { [name]: '{"version":2,"files":{}}' }, /no baseline of hugomark: version must be 1/],
    [
      'create',
      { 'content/c.md': 'CRASH' },
      /The rule acme\/crash failed .*\nhugomark\.baseline\.json was not written/,
    ],
  ])('%s with %j ends with 2', (action, files, message) => {
    const { code, out, err } = run(tempSite({ ...site, ...files }), 'baseline', action)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('--force replaces one', () => {
    const cwd = created()
    write(cwd, 'content/a.md', 'fine\n')
    expect(run(cwd, 'baseline', 'create', '--force').err).toBe(`${name}: 1 (1 added, 0 removed)\n`)
  })

  it('names of files that objects have by birth are names', () => {
    const cwd = tempSite({ ...site, '__proto__.md': 'x TODO\n', 'content/constructor.md': 'y TODO\n' })
    expect(run(cwd, 'baseline', 'create', '__proto__.md', 'content/constructor.md').code).toBe(0)
    expect(compact(cwd, '__proto__.md', 'content/constructor.md')).toMatchObject({ code: 0, out: '' })
  })
})
