import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const page = `+++
title = "A"
+++
{{< tabs >}}
{{% tab "Linux" %}}
Run *it*.
{{% /tab %}}
{{< img src=\`a.png\` width=3 />}}
{{< /tabs >}}
<!--more-->
{{</* x */>}}
`

const tree = `page.md
root 1:1-12:1
  frontmatter toml 1:1-4:1 "title = \\"A\\"\\n"
  shortcode {{< tabs >}} paired 4:1-9:14
    text 4:13-5:1 "\\n"
    shortcode {{% tab %}} paired 5:1-7:13
      positionalParam "Linux" 5:9-5:16
      text 5:20-7:1 "\\nRun *it*.\\n"
    text 7:13-8:1 "\\n"
    shortcode {{< img >}} selfClosing 8:1-8:33
      namedParam src = "a.png" 8:9-8:20
      namedParam width = 3 8:21-8:28
    text 8:33-9:1 "\\n"
  text 9:14-10:1 "\\n"
  summaryDivider 10:1-11:1 "<!--more-->"
  escapedShortcode 11:1-11:14 "{{</* x */>}}"
  text 11:14-12:1 "\\n"
`

const small = '---\n---\n{{< a 1 >}}\n'

const tokens = `small.md
1:1-2:1       FenceOpen         "---\\n"
2:1-3:1       FenceClose        "---\\n"
3:1-3:4       LeftAngle         "{{<"
3:4-3:5       WhiteSpace        " "
3:5-3:6       Name              "a"
3:6-3:7       WhiteSpace        " "
3:7-3:8       Word              "1"
3:8-3:9       WhiteSpace        " "
3:9-3:12      RightAngle        ">}}"
3:12-4:1      Text              "\\n"
`

const hugo = `é.md
Hugo accepts this file
tokens
  4-4         frontMatterYAML ""
  8-10        text            "é"
  10-13       left%           "{{%"
  14-15       name            "a"
  16-18       param           "-1" int:-1
  19-22       right%          "%}}"
  22-23       text            "x"
  23-26       left<           "{{<"
  27-28       name            "b"
  29-30       param           "k"
  32-33       paramVal        "v"
  35-38       right>          ">}}"
  38-41       left%           "{{%"
  42-43       close           "/"
  43-44       name            "a"
  45-48       right%          "%}}"
  48-48       eof             ""
shortcodes
  0 {{% a -1 %}} 3:3
    "x"
    0 {{< b k="v" >}} without inner 3:16
raw content "é{{% a -1 %}}x{{< b k=\\"v\\" >}}{{% /a %}}"
`

const refused = `page.md
Hugo refuses this file at line 3, byte column 5: unrecognized character in shortcode action: U+002E '.'. Note: Parameters with non-alphanumeric args must be quoted
tokens
  4-4         frontMatterYAML ""
  8-11        left<           "{{<"
  12-13       error           unrecognized character in shortcode action: U+002E '.'. Note: Parameters with non-alphanumeric args must be quoted
`

const view = (input: string, name: string, ...args: string[]) =>
  runCli(['parse', '-', '--stdin-filename', name, ...args], { input })

test.each<[string, string, string, string[], string]>([
  ['the tree', page, 'page.md', [], tree],
  [
    'the tree in the other spelling',
    page.replaceAll('{{', '<<').replaceAll('}}', '>>'),
    'page.md',
    ['--delimiters', 'angle'],
    tree.replaceAll('{{', '<<').replaceAll('}}', '>>'),
  ],
  ['the tokens', small, 'small.md', ['--tokens'], tokens],
  ["Hugo's view", '---\n---\né{{% a -1 %}}x{{< b k="v" >}}{{% /a %}}', 'é.md', ['--hugo'], hugo],
])('prints %s', (_what, input, name, args, expected) => {
  expect(view(input, name, ...args)).toEqual({ code: 0, out: expected, err: '' })
})

test("prints Hugo's error", () => {
  const { code, out } = view('---\n---\n{{< .a >}}', 'page.md', '--hugo')
  expect(out).toBe(refused)
  expect(code).toBe(1)
})

const point = (line: number, column: number, offset: number) => ({ line, column, offset })

test('prints JSON: one line, with the tree and the diagnostics', () => {
  const { code, out } = view('a{{< /b >}}', 'x.md', '--json')
  const position = { start: point(1, 2, 1), end: point(1, 12, 11) }
  expect(out.indexOf('\n')).toBe(out.length - 1)
  expect(JSON.parse(out)).toEqual({
    file: 'x.md',
    tree: {
      type: 'root',
      position: { start: point(1, 1, 0), end: point(1, 12, 11) },
      children: [
        { type: 'text', value: 'a', position: { start: point(1, 1, 0), end: point(1, 2, 1) } },
        {
          type: 'strayTag',
          delimiter: '<',
          name: 'b',
          closing: true,
          value: ' /b ',
          rightDelimiter: '<',
          position,
        },
      ],
    },
    diagnostics: [
      {
        code: 'parse/unmatched-closing-tag',
        severity: 'error',
        message:
          'This closing tag closes nothing: no shortcode was opened before it. Remove it, or add the opening tag.',
        position,
        hugo: { message: 'got closing shortcode, but none is open', line: 1, column: 6 },
      },
    ],
  })
  expect(code).toBe(1)
})

test('prints tokens as JSON', () => {
  expect(view('ab', 'x.md', '--json', '--tokens').out).toBe(
    '{"file":"x.md","tokens":[{"type":"Text","startOffset":0,"endOffset":2}],"diagnostics":[]}\n',
  )
})

test("prints Hugo's view as JSON", () => {
  expect(view('ab', 'x.md', '--json', '--hugo').out).toBe(
    '{"file":"x.md","hugo":{"ok":true,"tokens":[{"type":"text","low":0,"high":2,"value":"ab"},' +
      '{"type":"eof","low":2,"high":2,"value":""}],"shortcodes":[],"rawContent":"ab","params":' +
      '{"draft":{"type":"bool","value":false},"iscjklanguage":{"type":"bool","value":false}},"page":' +
      '{"title":"","linkTitle":"","description":"","summary":"","type":"","layout":"","slug":"","url":"",' +
      '"translationKey":"","markup":"","keywords":[],"aliases":[],"outputs":[],"weight":0,"draft":false,' +
      '"headless":false,"isCJKLanguage":false}},"diagnostics":[]}\n',
  )
})

test('cuts long texts, and lets no control character through', () => {
  const input = `\x1b[31m\x9b\u202e${'x'.repeat(53)}😀y`
  expect(view(input, 'x\x1b.md').out).toBe(
    `x␛.md\nroot 1:1-1:64\n  text 1:1-1:64 "\\u001b[31m\\u009b\\u202e${'x'.repeat(53)}"…\n`,
  )
})

test('deep nesting is no trouble', () => {
  const depth = 20_000
  const input = `---\n---\n${'{{< a >}}\n'.repeat(depth)}${'{{< /a >}}\n'.repeat(depth)}`
  const { code, out, err } = view(input, 'x.md')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain(`\n${'  '.repeat(40)}(20000) shortcode {{< a >}} paired 20002:1-20003:11\n`)
  const json = view(input, 'x.md', '--json')
  expect(json.code).toBe(0)
  expect(json.out.endsWith('"diagnostics":[]}\n')).toBe(true)
})
