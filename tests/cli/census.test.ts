import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const files = {
  'hugo.toml': 'theme = "plain"\n',
  'layouts/shortcodes/note.html': '<div>{{ .Inner }}</div>\n',
  'themes/plain/layouts/shortcodes/icon.html': '<i class="{{ .Get 0 }}"></i>\n',
  'content/a.md':
    '---\ntitle: A\n---\n{{< note >}}Hi {{< icon "x" >}}{{< /note >}}\n\n- {{< icon y >}}\n- {{< icon z >}}\n',
  'content/b/index.md': '---\n---\n| a |\n|---|\n| {{% note %}}b{{% /note %}} |\n\n{{</* icon */>}}\n',
  'content/b/picture.png': new Uint8Array([0x89, 0xff]),
}

const table = `COUNT  CALL          FORM    CONTEXT  ARGUMENTS      FIRST
    2  {{< icon >}}  single  list     positional: 1  content/a.md:6:3
    1  {{< icon >}}  single  inline   positional: 1  content/a.md:4:16
    1  {{% note %}}  paired  table    none           content/b/index.md:5:3
    1  {{< note >}}  paired  block    none           content/a.md:4:1

5 calls of 2 shortcodes in 2 of 2 files
1 escaped tag, first content/b/index.md:7:1
`

test('a site as a table, from its folder or by its content', () => {
  const cwd = tempSite(files)
  expect(runCli(['census'], { cwd })).toEqual({ code: 0, out: table, err: '' })
  expect(runCli(['census', 'content'], { cwd })).toEqual({ code: 0, out: table, err: '' })
})

test('CSV', () => {
  expect(runCli(['census', '--csv', '.'], { cwd: tempSite(files) })).toEqual({
    code: 0,
    out: [
      'name,delimiter,form,arguments,context,count,samples',
      'icon,<,single,positional: 1,list,2,content/a.md:6:3 | content/a.md:7:3',
      'icon,<,single,positional: 1,inline,1,content/a.md:4:16',
      'note,%,paired,none,table,1,content/b/index.md:5:3',
      'note,<,paired,none,block,1,content/a.md:4:1',
      '',
    ].join('\r\n'),
    err: '',
  })
})

test('JSON, with standard input', () => {
  const { code, out, err } = runCli(['census', '--json', '-'], { input: 'x {{< a b=1 >}}\n' })
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toEqual({
    totals: { files: 1, filesWithCalls: 1, filesWithErrors: 0, calls: 1, names: 1 },
    rows: [
      {
        name: 'a',
        delimiter: '<',
        form: 'single',
        arguments: 'named: b',
        context: 'inline',
        count: 1,
        samples: ['<stdin>:1:3'],
      },
    ],
    escapedTags: { count: 0, samples: [] },
    strayTags: { count: 0, samples: [] },
  })
})

test('a report is written, and nothing is printed', () => {
  const cwd = tempSite(files)
  expect(runCli(['census', '--html', 'report.html'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  const html = readFileSync(join(cwd, 'report.html'), 'utf8')
  expect(html.startsWith('<!doctype html>')).toBe(true)
  expect(html.endsWith('</html>\n')).toBe(true)
})

test('errors: in the content, in paths, on writing, in usage', () => {
  const cwd = tempSite({ 'a.md': '---\n---\n{{< .a >}}\n', 'bad.md': new Uint8Array([0xff]) })
  const bad = runCli(['census', 'a.md'], { cwd })
  expect(bad.code).toBe(1)
  expect(bad.err).toBe('1 file has errors; "hugomark parse --quiet" shows them\n')
  const unread = runCli(['census', 'bad.md', 'none.md'], { cwd })
  expect(unread.code).toBe(2)
  expect(unread.out).toBe('0 calls of 0 shortcodes in 0 of 0 files\n')
  expect(unread.err).toMatch(/^none\.md: error: .*\nbad\.md:1:1: error: not UTF-8/)
  const unwritten = runCli(['census', '--html', 'no/report.html', 'a.md'], { cwd })
  expect([unwritten.code, unwritten.out]).toEqual([2, ''])
  expect(unwritten.err).toMatch(/^no\/report\.html: error: /)
  const usage = runCli(['census', '--json', '--csv'], { cwd })
  expect([usage.code, usage.out]).toEqual([2, ''])
  expect(usage.err).toContain("error: option '--json' cannot be used with option '--csv'")
})

test('help teaches', () => {
  const { code, out } = runCli(['census', '--help'])
  expect(code).toBe(0)
  for (const heading of ['Usage: hugomark census', 'Examples:', 'Exit codes:']) expect(out).toContain(heading)
})
