import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeTags } from '../../src/cli/shortcodes/escape-tags.ts'
import type { ShortcodesReport } from '../../src/cli/shortcodes/shortcode-report.ts'
import { tableLines } from '../../src/cli/shortcodes/text-table.ts'
import { hugoView } from '../../src/hugo.ts'
import { textWidth } from '../../src/text/text-width.ts'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const note = `{{/* hugomark
description: A coloured box.
examples:
  - '{{% note kind="tip" %}}Drink water.{{% /note %}}'
named:
  - { name: kind, description: "Its colour: \`tip\` | \`warning\`." }
*/}}
{{ $kind := .Get "kind" | default "tip" -}}
{{ if not (in (slice "tip" "warning") $kind) }}{{ errorf "no kind %q" $kind }}{{ end -}}
<div class="{{ $kind }}">{{ .Inner | markdownify }}</div>
`
const files = {
  'hugo.toml': 'title = "A site"\n',
  'layouts/_shortcodes/note.html': note,
  'layouts/_shortcodes/link.html': '<a href="{{ .Get 0 }}">{{ .Get 1 }}</a>',
  'layouts/_shortcodes/open.html': '{{ range .Params }}{{ . }}{{ end }}',
  'layouts/_shortcodes/ns/old.html': 'x',
  'hugomark.shortcodes.yaml':
    'shortcodes:\n  link:\n    positional: [{ index: 0, required: true, description: The target. }]\n',
  'content/a.md':
    '---\ntitle: A\n---\n{{% Note kind="tip" %}}a {{< link "/b" "B" >}}{{% /Note %}}\n{{< note />}}\n{{< param "x" >}}\n',
  'content/docs/b.md':
    '---\ntitle: B\n---\n{{< link "/a" >}} {{< open 1 2 >}} {{< x.inline >}}{{ now }}{{< /x.inline >}}\n',
}
const lost = {
  ...files,
  'content/lost.md': '---\n---\n{{< lnik "/a" >}}\n  {{% note %}}{{% lnik %}}{{% /note %}}\n',
}

test('the table of a site', () => {
  expect(runCli(['shortcodes'], { cwd: tempSite(files) })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "NAME    CALLS  WRITTEN AS                   ACCEPTS                      DEFINED IN
    link    2      2×{{< >}}                    0 [1]                        layouts/_shortcodes/
                                                                             link.html
    note    2      1×{{% %}}…{{%/ %}}           [kind:tip|warning=tip]       layouts/_shortcodes/
                   1×{{< />}}                   (Markdown content)           note.html
    ns/old  0      never used                                                layouts/_shortcodes/ns/
                                                                             old.html
    open    1      1×{{< >}}                    …                            layouts/_shortcodes/
                                                                             open.html
    param   1      1×{{< >}}                    0                            Hugo

    NEVER USED
    layouts/_shortcodes/ns/old.html

    5 shortcodes (1 never used); 6 calls, 1 inline in 2 files
    ",
    }
  `)
})

test('a narrow table, with names that are not defined', () => {
  const env = { COLUMNS: '60' }
  expect(runCli(['shortcodes', 'content/docs'], { cwd: tempSite(lost), env })).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "",
      "out": "NAME    CALLS  WRITTEN AS     ACCEPTS        DEFINED IN
    link    2      2×{{< >}}      0 [1]          layouts/
                                                 _shortcodes/
                                                 link.html
    note    3      2×{{% %}}…     [kind:tip|     layouts/
                   {{%/ %}}       warning=tip]   _shortcodes/
                   1×{{< />}}     (Markdown      note.html
                                  content)
    ns/old  0      never used                    layouts/
                                                 _shortcodes/ns/
                                                 old.html
    open    1      1×{{< >}}      …              layouts/
                                                 _shortcodes/
                                                 open.html
    param   1      1×{{< >}}      0              Hugo

    NOT DEFINED  CALLS  WRITTEN AS           FIRST CALLS
    lnik         2      1×{{< >}} 1×{{% %}}  content/lost.md:3:1
                                             content/lost.md:4:
                                             15

    NEVER USED
    layouts/_shortcodes/ns/old.html

    5 shortcodes (1 never used); 1 name not defined; 9 calls, 1 inline in 3 files
    ",
    }
  `)
})

test('the reference page, in which Hugo runs nothing', () => {
  const { code, out, err } = runCli(['shortcodes', '--markdown'], { cwd: tempSite(lost) })
  expect([code, err]).toEqual([1, ''])
  expect(hugoView(out)).toMatchObject({ ok: true, shortcodes: [] })
  expect(out).toMatchInlineSnapshot(`
    "---
    title: Shortcodes
    ---

    ## \`link\`

    \`\`\`go-html-template
    {{</* link "…" ["…"] */>}}
    \`\`\`

    | Parameter | Required | Values | Default | Description |
    | --- | --- | --- | --- | --- |
    | 1. | yes |  |  | The target. |
    | 2. | no |  |  |  |

    Defined in \`layouts/_shortcodes/link.html\`. Used 2 times in 2 files.

    ## \`note\`

    A coloured box.

    \`\`\`go-html-template
    {{%/* note [kind="…"] */%}}
    …
    {{%/* /note */%}}
    \`\`\`

    - Content: Markdown.

    | Parameter | Required | Values | Default | Description |
    | --- | --- | --- | --- | --- |
    | \`kind\` | no | \`tip\`, \`warning\` | \`tip\` | Its colour: \`tip\` \\| \`warning\`. |

    Example:

    \`\`\`go-html-template
    {{%/* note kind="tip" */%}}Drink water.{{%/* /note */%}}
    \`\`\`

    Defined in \`layouts/_shortcodes/note.html\`. Used 3 times in 2 files.

    ## \`ns/old\`

    \`\`\`go-html-template
    {{</* ns/old */>}}
    \`\`\`

    Defined in \`layouts/_shortcodes/ns/old.html\`. Not used.

    ## \`open\`

    \`\`\`go-html-template
    {{</* open […] */>}}
    \`\`\`

    - Takes more parameters than those that are listed.

    Defined in \`layouts/_shortcodes/open.html\`. Used once in 1 file.

    ## \`param\`

    \`\`\`go-html-template
    {{</* param "…" */>}}
    \`\`\`

    | Parameter | Required | Values | Default | Description |
    | --- | --- | --- | --- | --- |
    | 1. | yes |  |  |  |

    Comes with Hugo. Used once in 1 file.

    ## Called, but not defined

    | Name | Calls | First calls |
    | --- | --- | --- |
    | \`lnik\` | 2 | \`content/lost.md:3:1\`, \`content/lost.md:4:15\` |
    "
  `)
})

test('JSON', () => {
  const { code, out, err } = runCli(['shortcodes', '--json'], { cwd: tempSite(lost) })
  expect([code, err]).toEqual([1, ''])
  const report: ShortcodesReport = JSON.parse(out)
  const link = report.shortcodes.find(({ name }) => name === 'link')
  expect({
    ...report,
    shortcodes: report.shortcodes.map(({ signature: _, ...others }) => others),
  }).toMatchInlineSnapshot(`
    {
      "calls": 9,
      "files": 3,
      "hugoVersion": "0.169.0",
      "hugoVersionSource": null,
      "inlineCalls": 1,
      "missingModules": [],
      "neverDefined": [
        {
          "calls": 2,
          "files": 1,
          "forms": [
            {
              "count": 1,
              "delimiter": "<",
              "form": "single",
            },
            {
              "count": 1,
              "delimiter": "%",
              "form": "single",
            },
          ],
          "isCertain": true,
          "name": "lnik",
          "places": [
            {
              "column": 1,
              "file": "content/lost.md",
              "line": 3,
            },
            {
              "column": 15,
              "file": "content/lost.md",
              "line": 4,
            },
          ],
        },
      ],
      "neverUsed": [
        "ns/old",
      ],
      "problems": [],
      "refusedFiles": [],
      "shortcodes": [
        {
          "calls": 2,
          "files": 2,
          "forms": [
            {
              "count": 2,
              "delimiter": "<",
              "form": "single",
            },
          ],
          "isCertain": true,
          "name": "link",
          "origin": "site",
          "places": [
            {
              "column": 26,
              "file": "content/a.md",
              "line": 4,
            },
            {
              "column": 1,
              "file": "content/docs/b.md",
              "line": 4,
            },
          ],
          "statedIn": [
            "hugomark.shortcodes.yaml",
          ],
          "templates": [
            {
              "file": "layouts/_shortcodes/link.html",
              "module": "",
            },
          ],
        },
        {
          "calls": 3,
          "files": 2,
          "forms": [
            {
              "count": 2,
              "delimiter": "%",
              "form": "paired",
            },
            {
              "count": 1,
              "delimiter": "<",
              "form": "selfClosing",
            },
          ],
          "isCertain": true,
          "name": "note",
          "origin": "site",
          "places": [
            {
              "column": 1,
              "file": "content/a.md",
              "line": 4,
            },
            {
              "column": 1,
              "file": "content/a.md",
              "line": 5,
            },
            {
              "column": 3,
              "file": "content/lost.md",
              "line": 4,
            },
          ],
          "statedIn": [
            "layouts/_shortcodes/note.html",
          ],
          "templates": [
            {
              "file": "layouts/_shortcodes/note.html",
              "module": "",
            },
          ],
        },
        {
          "calls": 0,
          "files": 0,
          "forms": [],
          "isCertain": true,
          "name": "ns/old",
          "origin": "site",
          "places": [],
          "statedIn": [],
          "templates": [
            {
              "file": "layouts/_shortcodes/ns/old.html",
              "module": "",
            },
          ],
        },
        {
          "calls": 1,
          "files": 1,
          "forms": [
            {
              "count": 1,
              "delimiter": "<",
              "form": "single",
            },
          ],
          "isCertain": true,
          "name": "open",
          "origin": "site",
          "places": [
            {
              "column": 19,
              "file": "content/docs/b.md",
              "line": 4,
            },
          ],
          "statedIn": [],
          "templates": [
            {
              "file": "layouts/_shortcodes/open.html",
              "module": "",
            },
          ],
        },
        {
          "calls": 1,
          "files": 1,
          "forms": [
            {
              "count": 1,
              "delimiter": "<",
              "form": "single",
            },
          ],
          "isCertain": true,
          "name": "param",
          "origin": "hugo",
          "places": [
            {
              "column": 1,
              "file": "content/a.md",
              "line": 6,
            },
          ],
          "statedIn": [],
          "status": "current",
          "templates": [],
        },
      ],
    }
  `)
  expect(link?.signature.positional).toEqual([
    {
      index: 0,
      required: true,
      values: [],
      refusedValues: [],
      onlyValues: false,
      types: [],
      uses: [{ startOffset: 12, endOffset: 18 }],
      description: 'The target.',
    },
    {
      index: 1,
      required: false,
      values: [],
      refusedValues: [],
      onlyValues: false,
      types: [],
      uses: [{ startOffset: 26, endOffset: 32 }],
    },
  ])
})

test.each<[args: string[], names: string]>([
  [['--hugo', '0.131'], 'link note open ns/old param'],
  [['--hugo', 'v0.169.2', '--embedded'], 'link note ns/old open param qr details'],
])('%j', (args, names) => {
  const cwd = tempSite({
    ...files,
    'layouts/shortcodes/note.html': note,
    'layouts/shortcodes/link.html': 'x',
    'layouts/shortcodes/open.html': 'x',
    'layouts/shortcodes/ns/old.html': 'x',
  })
  const report: ShortcodesReport = JSON.parse(runCli(['shortcodes', '--json', ...args], { cwd }).out)
  const found = report.shortcodes.map(({ name }) => name)
  expect(found).toEqual(expect.arrayContaining(names.split(' ')))
  expect([report.hugoVersion, report.hugoVersionSource, found.includes('details')]).toEqual([
    args.includes('--embedded') ? '0.169.2' : '0.131.0',
    'option',
    args.includes('--embedded'),
  ])
})

test.each<[name: string, changed: Record<string, string>, code: number, err: string]>([
  [
    'a broken template',
    { 'layouts/_shortcodes/open.html': '\n{{ if }}' },
    1,
    'layouts/_shortcodes/open.html:2:7: error: The template of "open" does not parse, so no site with it builds: A value is missing in this action.\n',
  ],
  [
    'a broken statement',
    { 'hugomark.shortcodes.yaml': 'shortcodes:\n  link: { closed: 1 }\n' },
    1,
    'hugomark.shortcodes.yaml:2:19: error: "shortcodes.link.closed" must be a boolean.\n',
  ],
  [
    'a statement about nothing',
    { 'hugomark.shortcodes.yaml': 'shortcodes:\n  gone: {}\n' },
    0,
    'hugomark.shortcodes.yaml:2:9: warning: The site has no shortcode "gone", so what is stated of it is not used.\n',
  ],
  [
    'a missing module',
    { 'hugo.toml': 'theme = "gone"', 'content/c.md': '---\n---\n{{< perhaps >}}\n' },
    0,
    '.: warning: The module "gone" is not in the site\'s folder, so what it brings along is not known.\n',
  ],
  [
    'a page that Hugo refuses',
    { 'content/c.md': '---\n---\n{{< note >}}\n' },
    1,
    'content/c.md: error: Hugo refuses this file (see hugomark parse), so its calls may be counted wrongly.\n',
  ],
])('%s', (_, changed, code, err) => {
  const run = runCli(['shortcodes'], { cwd: tempSite({ ...files, ...changed }) })
  expect([run.code, run.err]).toEqual([code, err])
})

test.each<[args: string[], err: RegExp]>([
  [['nowhere'], /^nowhere: error: no such file or directory\n$/],
  [['.'], /^\.: error: no Hugo site: /],
  [['--json', '--markdown'], /^error: option '--json' cannot be used with option '--markdown'\n/],
  [['--hugo', 'new'], /^error: option '--hugo <version>' argument 'new' is invalid\. It must be a version/],
  [['.', '.'], /^error: too many arguments/],
])('%j is trouble', (args, err) => {
  const run = runCli(['shortcodes', ...args], { cwd: tempSite({ 'a.md': '' }) })
  expect([run.code, run.out]).toEqual([2, ''])
  expect(run.err).toMatch(err)
})

test('the help has examples', () => {
  const { code, out } = runCli(['shortcodes', '--help'])
  expect(code).toBe(0)
  for (const heading of ['Usage: hugomark shortcodes', 'Examples:', 'Exit codes:'])
    expect(out).toContain(heading)
})

describe('texts', () => {
  test('no text has a tag behind escapeTags', () => {
    const piece = fc.constantFrom(
      '{{<',
      '>}}',
      '{{%',
      '%}}',
      '/*',
      '*/',
      ' a ',
      '"',
      '`',
      '/a',
      '\n',
      '{',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        expect(hugoView(`## ${escapeTags(`# ${pieces.join('')}`)}`)).toMatchObject({
          ok: true,
          shortcodes: [],
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('tables fit, and lose nothing', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '/', '|', 'ä', '日'), minLength: 1, maxLength: 12 })
    const cell = fc.record({ parts: fc.array(part, { maxLength: 4 }) })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }),
        fc.integer({ min: 22, max: 60 }),
        (rows, width) => {
          const lines = [...tableLines(rows, width)]
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
          const letters = (texts: string[]) => [...texts.join('').replaceAll(' ', '')].sort().join('')
          expect(letters(lines)).toBe(letters(rows.flat().flatMap(({ parts }) => parts)))
        },
      ),
    )
  })
})
