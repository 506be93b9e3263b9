import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const yaml = '---\ntitle: a # c\n---\nbody\n'
const toml = '+++\ntitle = "a" # c\n+++\nbody\n'

test('without --write a diff is all', () => {
  const cwd = tempSite({ 'content/a.md': yaml, 'content/b.md': toml, 'content/c.md': 'bare\n' })
  expect(runCli(['convert', '--to', 'toml'], { cwd })).toEqual({
    code: 0,
    out: '--- a/content/a.md\n+++ b/content/a.md\n@@ -1,4 +1,4 @@\n----\n-title: a # c\n----\n++++\n+title = "a" # c\n++++\n body\n',
    err: '1 of 3 files would be converted to toml, 1 in toml already, 1 without front matter\nNothing was written; --write does.\n',
  })
  expect(readFileSync(join(cwd, 'content/a.md'), 'utf8')).toBe(yaml)
})

test('--write changes the files, keeps their mode, leaves nothing behind, and does nothing twice', () => {
  const cwd = tempSite({ 'content/a.md': yaml })
  const file = join(cwd, 'content/a.md')
  chmodSync(file, 0o640)
  const first = runCli(['convert', '--to', 'toml', '--write', 'content'], { cwd })
  expect(first).toEqual({ code: 0, out: '', err: '1 of 1 file converted to toml\n' })
  expect(readFileSync(file, 'utf8')).toBe(toml)
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(join(cwd, 'content'))).toEqual(['a.md'])
  const { mtimeMs, ino } = statSync(file)
  const second = runCli(['convert', '--to', 'toml', '--write', 'content'], { cwd })
  expect(second.err).toBe('0 of 1 file converted to toml, 1 in toml already\n')
  expect([statSync(file).mtimeMs, statSync(file).ino]).toEqual([mtimeMs, ino])
})

test('a page that Hugo would read as another is refused, the others are written', () => {
  const bad = '---\nlastmod:\n---\n'
  const cwd = tempSite({ 'a.md': bad, 'b.md': yaml, 'c.md': '---\nx: [\n---\n' })
  const { code, err } = runCli(['convert', '--to', 'toml', '--write', '.'], { cwd })
  expect(code).toBe(1)
  expect(err).toContain('a.md: error: lastmod is null, and TOML has no null: left out.\n')
  expect(err).toMatch(/c\.md:\d:\d: error: /)
  expect(err).toContain(
    '1 of 3 files converted to toml, 1 refused, for Hugo would read another page, 1 with broken',
  )
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(bad)
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(toml)
  const dropped = runCli(['convert', '--to', 'toml', '--write', '--drop-null', 'a.md'], { cwd })
  expect(dropped.code).toBe(0)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('+++\n+++\n')
})

test('comments that are lost are named', () => {
  const { code, out, err } = runCli(['convert', '--to', 'json', '--write', '-'], { input: yaml })
  expect([code, out]).toEqual([0, '{\n  "title": "a"\n}\nbody\n'])
  expect(err).toBe('<stdin>: warning: JSON has no comments: "# c" is lost.\n1 of 1 file converted to json\n')
})

test('broken front matter of standard input has its place', () => {
  const { code, err } = runCli(['convert', '--to', 'toml', '-'], { input: '---\na: [\n---\n' })
  expect(code).toBe(1)
  expect(err).toMatch(
    /^<stdin>:3:1: error: .+\n0 of 1 file would be converted to toml, 1 with broken front matter\n$/,
  )
})

test('links are not followed', () => {
  const cwd = tempSite({ 'out/a.md': yaml, 'in/b.md': toml })
  symlinkSync('../out/a.md', join(cwd, 'in/link.md'))
  symlinkSync('../out', join(cwd, 'in/folder'))
  expect(runCli(['convert', '--to', 'toml', '--write', 'in'], { cwd }).code).toBe(0)
  const named = runCli(['convert', '--to', 'toml', '--write', 'in/link.md'], { cwd })
  expect(named.code).toBe(2)
  expect(named.err).toContain('not written: this is a link')
  expect(lstatSync(join(cwd, 'in/link.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toBe(yaml)
})

test('CRLF and a byte order mark stay', () => {
  const cwd = tempSite({ 'a.md': `\ufeff${yaml.replaceAll('\n', '\r\n')}` })
  expect(runCli(['convert', '--to', 'toml', '--write', '-q', 'a.md'], { cwd }).code).toBe(0)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(`\ufeff${toml.replaceAll('\n', '\r\n')}`)
})

test('wrong usage', () => {
  expect(runCli(['convert', 'x']).code).toBe(2)
  expect(runCli(['convert', '--to', 'xml', 'x']).err).toContain('Allowed choices are toml, yaml, json, org.')
  expect(runCli(['convert', '--to', 'toml', 'missing.md']).code).toBe(2)
  const help = runCli(['convert', '--help'])
  expect(help.code).toBe(0)
  for (const heading of ['Examples:', 'Exit codes:', '--drop-null']) expect(help.out).toContain(heading)
})
