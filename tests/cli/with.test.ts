import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cliPath, runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const page = '---\ntitle: a\n---\n{{< note >}}\n- see {{< pin "b c" >}} *here*\n{{< /note >}}\n'
const node = process.execPath

/** A tool: a program that changes each file it is given, or prints what it sees of it. */
const tool = (body: string) => `
import { readFileSync, writeFileSync, existsSync } from 'node:fs'
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8')
  ${body}
}
`

const tools = {
  // as formatters do it: blank lines, other marks, escapes, indentation
  'tools/format.mjs': tool(
    "writeFileSync(file, text.replaceAll('- ', '\\n* ').replace(/\\*here\\*/, '_here_').replaceAll('<', '\\\\<').replace('see ', 'see\\n  '))",
  ),
  'tools/lose.mjs': tool("writeFileSync(file, text.replace(/ X\\d+/, ''))"),
  'tools/invent.mjs': tool("writeFileSync(file, text + '{{< new >}}')"),
  'tools/lint.mjs': tool(
    "text.split('\\n').forEach((line, at) => { if (/[{}\"]/.test(line)) console.log(process.cwd() + '/' + file + ':' + (at + 1) + ': mark') })\n  if (/see/.test(text)) { console.log(file + ':' + text.slice(0, text.indexOf('see')).split('\\n').length + ': see'); process.exitCode = 3 }",
  ),
  'tools/settings.mjs': tool("console.log(existsSync('settings.json'), existsSync('content/picture.txt'))"),
  'tools/report.mjs': `${tool('')}writeFileSync('report.txt', 'all fine')`,
  'tools/wait.mjs': `${tool("writeFileSync(file, text + 'more')")}console.log('waiting'); setTimeout(() => {}, 60_000)`,
}

const site = (files: Record<string, string | Uint8Array> = { 'content/a.md': page }) =>
  tempSite({ '.git/HEAD': '', 'settings.json': '{}', 'content/picture.txt': '', ...tools, ...files })

test('what a formatter made of a page is taken over, with the tags of the page', () => {
  const cwd = site()
  const { code, out, err } = runCli(['with', 'content', '--', node, 'tools/format.mjs'], { cwd })
  expect([code, out, err]).toEqual([0, '', '1 of 1 file changed\n'])
  expect(readFileSync(join(cwd, 'content/a.md'), 'utf8')).toBe(
    '---\ntitle: a\n---\n{{< note >}}\n\n* see\n  {{< pin "b c" >}} _here_\n{{< /note >}}\n',
  )
  expect(readdirSync(join(cwd, 'content')).sort()).toEqual(['a.md', 'picture.txt'])
})

test.each([
  [
    'lose',
    'content/a.md:5:7: error: {{< pin "b c" >}} is no longer in the text. The file stays as it was.\n',
  ],
  [
    'invent',
    'content/a.md:7:1: error: Hugo would read "{{<" where it reads no tag. The file stays as it was.\n',
  ],
])('a page in which tags would suffer stays as it was: %s', (name, message) => {
  const cwd = site({ 'content/a.md': page, 'content/b.md': 'no tag\n' })
  const { mtimeMs, ino } = statSync(join(cwd, 'content/a.md'))
  const { code, err } = runCli(['with', '--', node, `tools/${name}.mjs`, '{}', 'content/b.md'], { cwd })
  expect(code).toBe(1)
  expect(err).toContain(message)
  expect(err).toContain('left as before, since tags would have suffered\n')
  expect(readFileSync(join(cwd, 'content/a.md'), 'utf8')).toBe(page)
  const after = statSync(join(cwd, 'content/a.md'))
  expect([after.mtimeMs, after.ino]).toEqual([mtimeMs, ino])
})

test('a linter sees no tags, tells places of the file, and its exit code is ours', () => {
  const cwd = site()
  const words = ['with', '--check', 'content', '--', node, 'tools/lint.mjs']
  expect(runCli(words, { cwd })).toEqual({ code: 3, out: 'content/a.md:5: see\n', err: '' })
  const bodies = [...words.slice(0, 2), '--bodies', 'note', ...words.slice(2)]
  expect(runCli(bodies, { cwd })).toEqual({ code: 0, out: '', err: '' })
})

test('places in the output are those of the project', () => {
  const cwd = site({ 'content/a.md': '"x"\n' })
  const { out } = runCli(['with', '--check', '--', node, 'tools/lint.mjs'], { cwd })
  expect(out).toMatch(/\/content\/a\.md:1: mark\n$/)
  expect(out).not.toContain('hugomark-with-')
})

test('a name that starts with a hyphen is no option', () => {
  const cwd = site({ '-v.md': 'see\n' })
  expect(runCli(['with', '--check', '*.md', '--', node, 'tools/lint.mjs'], { cwd }).out).toBe(
    './-v.md:1: see\n',
  )
})

test('--check writes nothing', () => {
  const cwd = site()
  const { code, err } = runCli(['with', '--check', '--', node, 'tools/format.mjs'], { cwd })
  expect([code, err]).toEqual([0, ''])
  expect(readFileSync(join(cwd, 'content/a.md'), 'utf8')).toBe(page)
})

test('the tool finds the files around, and what it makes anew is kept', () => {
  const cwd = site()
  expect(runCli(['with', '--', node, 'tools/settings.mjs'], { cwd }).out).toBe('true true\n')
  expect(runCli(['with', '-q', '--', node, 'tools/report.mjs'], { cwd }).err).toBe('')
  expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe('all fine')
})

test('a signal stops the tool, nothing is written, and the copy is gone', async () => {
  const cwd = site()
  const before = copies()
  const child = spawn(node, [cliPath, 'with', '--', node, 'tools/wait.mjs'], { cwd })
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(130)
  expect(readFileSync(join(cwd, 'content/a.md'), 'utf8')).toBe(page)
  expect(copies()).toEqual(before)
})

test.each([
  [['with', 'content'], 'error: name a command behind --'],
  [['with', '--', 'no-such-tool-here'], 'no-such-tool-here: error: '],
  [['with', 'missing', '--', node], 'missing: error: no such file or directory'],
  [['with', tmpdir(), '--', node], ': error: '],
])('%j is trouble', (words, message) => {
  const { code, err } = runCli(words, { cwd: site() })
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('mask prints the masked page', () => {
  const cwd = site()
  expect(runCli(['mask', 'content/a.md'], { cwd })).toEqual({
    code: 0,
    out: '---\ntitle: a\n---\n<!X10000000>\n- see X2000000000000000 *here*\n<!X300000000>\n',
    err: '',
  })
  expect(runCli(['mask', '--format', '-'], { input: page }).out).toBe(
    '<!X100000000000>\n<!X20000000>\n- see X3000000000000000 *here*\n<!X400000000>\n',
  )
  expect(runCli(['mask', '--frontmatter', '--bodies', 'all', '-'], { input: page }).out).toBe(
    '---\n#0000000\n---\n<!X20000000>\nX00000000000000000000000000000\nX000000000000\n',
  )
  const { code, err } = runCli(['mask', 'missing.md'], { cwd })
  expect([code, err]).toEqual([2, 'missing.md: error: no such file or directory\n'])
  expect(existsSync(join(cwd, 'missing.md'))).toBe(false)
})

/** The copies that runs have left in the folder for temporary files. */
function copies(): string[] {
  return readdirSync(tmpdir()).filter(name => name.startsWith('hugomark-with-'))
}
