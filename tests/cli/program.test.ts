import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cliPath, runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const bad = '---\n---\n{{< .a >}}\n'

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

const commands = ['lint', 'init', 'rules', 'explain', 'baseline', 'merge-reports', 'doctor', 'lsp'].map(
  name => [[name, '--help']],
)

test.each([[['--help']], [['help']], [['parse', '--help']], [['help', 'parse']], ...commands])(
  '%j teaches',
  args => {
    const { code, out, err } = runCli(args)
    expect([code, err]).toEqual([0, ''])
    for (const heading of ['Usage: hugomark', 'Examples:', 'Exit codes:']) expect(out).toContain(heading)
  },
)

test('a command in a command keeps the rules of the program', () => {
  expect(runCli(['baseline', 'creat']).code).toBe(2)
  expect(runCli(['baseline', 'create', '--fil', 'x'])).toMatchObject({ code: 2, out: '' })
  expect(runCli(['baseline', 'create', '--help']).out).toContain(
    'hugomark baseline create [options] [paths...]',
  )
})

test('without a command the help goes to standard error', () => {
  const { code, out, err } = runCli([])
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe(runCli(['--help']).out)
})

const hint = 'Try "hugomark --help", or "hugomark help COMMAND".\n'

test.each([
  [['pares'], "error: unknown command 'pares'\n(Did you mean parse?)\n"],
  [['parse'], "error: missing required argument 'paths'\n"],
  [['parse', '--jsn', '-'], "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
  [['parse', '-q', '--json', '-'], "error: option '-q, --quiet' cannot be used with option '--json'\n"],
  [
    ['parse', '--delimiters', 'square', '-'],
    "error: option '--delimiters <spelling>' argument 'square' is invalid. Allowed choices are hugo, angle.\n",
  ],
])('%j is wrong usage', (args, message) => {
  expect(runCli(args)).toEqual({ code: 2, out: '', err: message + hint })
})

test('quiet work says that all is well', () => {
  expect(runCli(['parse', '-q', '-'], { input: 'x' })).toEqual({
    code: 0,
    out: '',
    err: 'no problems in 1 file\n',
  })
})

test.each<[colored: boolean, args: string[], env: Record<string, string>]>([
  [false, [], {}],
  [true, [], { FORCE_COLOR: '1' }],
  [false, [], { FORCE_COLOR: '0' }],
  [false, [], { FORCE_COLOR: '1', NO_COLOR: '1' }],
  [true, ['--color'], { NO_COLOR: '1' }],
  [false, ['--no-color'], { FORCE_COLOR: '1' }],
  [false, [], { CI: 'true' }],
])('colours: %j with %j and %j', (colored, args, env) => {
  const { out, err } = runCli(['parse', '-', ...args], { input: bad, env })
  expect(out.includes('\x1b[36mroot\x1b[39m')).toBe(colored)
  expect(err.includes('\x1b[31merror\x1b[39m')).toBe(colored)
  if (!colored) expect(out + err).not.toContain('\x1b')
})

test.each(['stdout', 'stderr'] as const)('a reader of %s that leaves is no trouble', async name => {
  const cwd = tempSite({ 'a.md': `---\n---\n${'{{< .a >}}\n'.repeat(20_000)}` })
  const child = spawn(process.execPath, [cliPath, 'parse', ...(name === 'stderr' ? ['-q'] : []), 'a.md'], {
    cwd,
  })
  let err = ''
  child.stderr.setEncoding('utf8')
  if (name === 'stdout') child.stderr.on('data', (text: string) => (err += text))
  child[name].once('data', () => child[name].destroy())
  const [code] = await once(child, 'exit')
  expect(code).toBe(1)
  expect(err).toBe('')
})
