import type { RuleCases } from '../../rule-cases.ts'

const invalid =
  'Hugo cannot read these attributes. Write name=value, with double quotes around values that are not one word or number.'
const hugo = 'failed to parse Markdown attributes; you may need to quote the values'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a range of lines without quotes',
      source: '```go {linenos=table,hl_lines=[1-2]}\na\nb\n```\n',
      reports: [
        '1:32-1:35 Hugo reads 1-2 as two numbers and marks the first line only. Put the range into double quotes.',
      ],
      unsafeFixed: '```go {linenos=table,hl_lines=["1-2"]}\na\nb\n```\n',
    },
    {
      name: 'a value that needs quotes',
      source: 'Text.\r\n\r\n```go {title=cmd/main.go}\r\na\r\n```\r\n',
      isShown: true,
      reports: [`3:7-3:26 ${invalid}`],
      hugoSays: `3:7 ${hugo}`,
    },
    {
      name: 'line numbers of another program',
      source: '```js {1,3}\na\n```\n',
      reports: [`1:7-1:12 ${invalid}`],
      hugoSays: `1:7 ${hugo}`,
    },
    {
      name: 'single quotes, and a list without an end',
      source: "```go {title='a'}\na\n```\n\n```go {hl_lines=[1}\na\n```\n",
      reports: [`1:7-1:18 ${invalid}`, `5:7-5:20 ${invalid}`],
      hugoSays: `1:7 ${hugo}`,
    },
    {
      name: 'a brace in a value',
      source: '```go {title="a{b}c"}\na\n```\n',
      reports: [`1:16-1:22 ${invalid}`],
      hugoSays: `1:16 ${hugo}`,
    },
  ],
  passes: [
    {
      name: 'all kinds of values',
      source: '```go {linenos=table, hl_lines=[1,"3-4"] .wide #code title="cmd/main.go" n=-1.5}\na\n```\n',
    },
    { name: 'no language, and no attributes', source: '```{linenos=true}\na\n```\n\n```go {}\na\n```\n' },
    { name: 'braces of templates', source: '```go {{.wide}}\na\n```\n' },
    { name: 'a brace that is never closed', source: '```go {title\na\n```\n' },
  ],
}
