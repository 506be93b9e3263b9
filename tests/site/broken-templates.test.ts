import { expect, it } from 'vitest'
import { memoryHost, readSite } from '../../src/site.ts'
import { runCli } from '../cli/run-cli.ts'
import { tempSite } from '../cli/temp-site.ts'

const files = {
  'hugo.toml': 'theme = "t"\n',
  'content/a.md': '{{< note >}}\n',
  'layouts/_shortcodes/fine.html': '{{ .Get 0 }}',
  'layouts/_shortcodes/note.html': '<p>\n  é {{ if }}{{ end }}\n',
  'layouts/_shortcodes/note.de.html': '{{ .Inner }}',
  'themes/t/layouts/_shortcodes/card.html': '{{ .Get 0 }}',
  'themes/t/layouts/_shortcodes/card.xml.html': '\n\n{{ range .Params }}',
}

it('tells each template that does not parse, with its place', async () => {
  const site = await readSite(memoryHost(files))
  expect(site.problems).toEqual([])
  const found = site.listShortcodes().flatMap(({ problems }) => problems)
  expect(found.map(({ code, path, position }) => [code, path, position])).toEqual([
    [
      'site/broken-template',
      'themes/t/layouts/_shortcodes/card.xml.html',
      { start: { line: 3, column: 1, offset: 2 }, end: { line: 3, column: 20, offset: 21 } },
    ],
    [
      'site/broken-template',
      'layouts/_shortcodes/note.html',
      { start: { line: 2, column: 11, offset: 14 }, end: { line: 2, column: 13, offset: 16 } },
    ],
  ])
  expect(site.shortcode('note')?.problems[0]?.message).toContain('The template of "note" does not parse')
  expect([site.shortcode('note')?.inner, site.shortcode('fine')?.problems]).toEqual(['unknown', []])
})

it('is told by hugomark shortcodes', () => {
  const { code, out, err } = runCli(['shortcodes'], { cwd: tempSite(files) })
  expect(code).toBe(1)
  const lines = `${out}${err}`.split('\n').filter(line => line.includes('does not parse'))
  expect(lines).toEqual([
    expect.stringMatching(/^themes\/t\/layouts\/_shortcodes\/card\.xml\.html:3:1/),
    expect.stringMatching(/^layouts\/_shortcodes\/note\.html:2:11/),
  ])
})
