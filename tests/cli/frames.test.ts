import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const mixed =
  'error: A tag has either named or positional parameters, not both. Name this one too, or take the names from the others. (parse/mixed-params)'
const mixedHugo = "Hugo: got positional parameter '2'. Cannot mix named and positional parameters"
const mixedTag = '{{< a b=1 2 >}}'

const cases: [what: string, source: string, frames: string][] = [
  [
    'a tab in front of the place',
    `---\n---\n\tx\t${mixedTag}`,
    `p.md:3:14: ${mixed}
  3 |     x   {{< a b=1 2 >}}
    |                   ^
    = ${mixedHugo} (line 3, byte column 14)

1 problem (1 error) in 1 of 1 file
`,
  ],
  [
    'wide characters, combining marks and emoji',
    `---\n---\n日本 e\u0301 👩‍👩‍👧 ${mixedTag}`,
    `p.md:3:26: ${mixed}
  3 | 日本 e\u0301 👩‍👩‍👧 {{< a b=1 2 >}}
    |                     ^
    = ${mixedHugo} (line 3, byte column 41)

1 problem (1 error) in 1 of 1 file
`,
  ],
  [
    'CRLF, and a string that ends with its line',
    '---\r\n---\r\n{{< a "x\r\n',
    `p.md:3:7: error: This string has no closing quote on its line. Add the quote; for a value of several lines use backticks, and mind that a backslash in front of a quote makes it part of the value. (parse/unterminated-string)
  3 | {{< a "x
    |       ^^
    = Hugo: unterminated quoted string in shortcode parameter-argument: 'x␍␊' (line 3, byte column 8)

1 problem (1 error) in 1 of 1 file
`,
  ],
  [
    'a very long line',
    `---\n---\n${'x'.repeat(100_000)}${mixedTag}${'y'.repeat(100_000)}`,
    `p.md:3:100011: ${mixed}
  3 | …${'x'.repeat(30)}{{< a b=1 2 >}}${'y'.repeat(55)}…
    | ${' '.repeat(41)}^
    = ${mixedHugo} (line 3, byte column 100011)

1 problem (1 error) in 1 of 1 file
`,
  ],
  [
    'a place of two lines, and a related one',
    '---\n---\n{{< tabs >}}{{< tab >}}{{< /tab >}}\n{{< tab\n  a >}}\n{{< /tabs >}}',
    `p.md:4:1: error: The shortcode "tab" is never closed. Add "{{< /tab >}}" behind its content, or end the tag with a slash when it has none. (parse/unclosed-shortcode)
  4 | {{< tab
    | ^^^^^^^
  5 |   a >}}
    |   ^^^^^
  6 | {{< /tabs >}}
    | ------------- This tag closes the shortcode around it.
    = Hugo: failed to extract shortcode: shortcode "tabs" must be closed or self-closed (line 3, byte column 1)

1 problem (1 error) in 1 of 1 file
`,
  ],
  [
    'control characters in the line',
    `---\n---\n\x1b[31m\u202e${mixedTag}`,
    `p.md:3:17: ${mixed}
  3 | ␛[31m�{{< a b=1 2 >}}
    |                 ^
    = ${mixedHugo} (line 3, byte column 19)

1 problem (1 error) in 1 of 1 file
`,
  ],
]

test.each(cases)('frames %s', (_what, input, expected) => {
  const run = runCli(['parse', '-q', '--stdin-filename', 'p.md', '-'], { input })
  expect(run).toEqual({ code: 1, out: '', err: expected })
})
