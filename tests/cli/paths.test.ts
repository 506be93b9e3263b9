import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const names = (out: string) => out.split('\n').filter(line => /^[^ ]+\.[a-zA-Z]+$/.test(line))
const bad = '---\n---\n{{< .a >}}\n'

test('a directory stands for its content files, in order, without links and hidden files', () => {
  const cwd = tempSite({
    'site/b.md': 'b',
    'site/a/z.html': 'z',
    'site/a/c.MD': 'c',
    'site/x.png': new Uint8Array([0x89, 0xff]),
    'site/.hidden.md': bad,
    'site/.git/a.md': bad,
    'site/node_modules/a/README.md': bad,
    'outside/secret.md': bad,
  })
  symlinkSync(join(cwd, 'outside'), join(cwd, 'site/link'))
  symlinkSync(join(cwd, 'outside/secret.md'), join(cwd, 'site/secret.md'))
  const { code, out, err } = runCli(['parse', 'site'], { cwd })
  expect(names(out)).toEqual(['site/a/c.MD', 'site/a/z.html', 'site/b.md'])
  expect([code, err]).toEqual([0, ''])
  expect(names(runCli(['parse', 'site/**/*.md'], { cwd }).out)).toEqual(['site/b.md'])
})

test('files come in the order of the arguments, each once, with an empty line between', () => {
  const cwd = tempSite({ 'b.txt': '', 'a.md': '', '[x].md': '' })
  const { code, out } = runCli(['parse', 'b.txt', '*.md', './b.txt', '[x].md', '-'], { cwd })
  const tree = (name: string) => `${name}\nroot 1:1-1:1\n`
  expect(out).toBe(['b.txt', '[x].md', 'a.md', '<stdin>'].map(tree).join('\n'))
  expect(code).toBe(0)
})

test('many files: one line of JSON for each, problems and a summary on standard error', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`c/${n}.md`, `page ${n}\n`]))
  const cwd = tempSite({ ...files, 'c/bad.md': bad, 'c/worse.md': bad + bad.slice(8) })
  const { code, out, err } = runCli(['parse', '--json', 'c'], { cwd })
  const lines = out.trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line).file)).toEqual(
    [...Object.keys(files), 'c/bad.md', 'c/worse.md'].sort(),
  )
  expect(err.endsWith('\n\n3 problems (3 errors) in 2 of 302 files\n')).toBe(true)
  expect(code).toBe(1)
})

test.each([
  ['a missing file', 'nope.md', 'nope.md: error: no such file or directory\n'],
  ['a glob without matches', '*.rst', '*.rst: error: no file matches this glob\n'],
  ['an empty directory', 'empty', 'empty: error: no content files in this directory\n'],
  [
    'a byte that is not UTF-8',
    'latin.md',
    'latin.md:2:5: error: not UTF-8: byte 0xE9 at offset 6 (line 2, byte 5 of the line). Convert it: iconv -f ITS-ENCODING -t UTF-8 FILE > NEW-FILE\n',
  ],
  [
    'UTF-16',
    'wide.md',
    'wide.md:1:1: error: not UTF-8: byte 0xFF at offset 0 (line 1, byte 1 of the line). It looks like UTF-16; convert it with: iconv -f UTF-16 -t UTF-8 FILE > NEW-FILE\n',
  ],
  [
    'a character that is cut off',
    'cut.md',
    'cut.md:1:2: error: not UTF-8: byte 0xE2 at offset 1 (line 1, byte 2 of the line). Convert it: iconv -f ITS-ENCODING -t UTF-8 FILE > NEW-FILE\n',
  ],
  [
    'a file that is too large',
    'big.md',
    'big.md: error: larger than 536869888 bytes, the most that can be read\n',
  ],
])('%s is exit 2, and the other files are read', (_what, name, message) => {
  const cwd = tempSite({
    'good.md': 'x',
    'latin.md': Buffer.from('a\nr\xc3\xa9s\xe9', 'latin1'),
    'wide.md': Buffer.from('\ufeffab', 'utf16le'),
    'cut.md': new Uint8Array([0x61, 0xe2, 0x82]),
    'big.md': '',
  })
  mkdirSync(join(cwd, 'empty'))
  truncateSync(join(cwd, 'big.md'), 600 * 1024 * 1024)
  const { code, out, err } = runCli(['parse', name, 'good.md'], { cwd })
  expect(err).toBe(`${message}no problems in 1 file; 1 could not be read\n`)
  expect(out).toBe('good.md\nroot 1:1-1:2\n  text 1:1-1:2 "x"\n')
  expect(code).toBe(2)
})
