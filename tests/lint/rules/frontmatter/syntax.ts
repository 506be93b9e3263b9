import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a colon in a value',
      source: '---\ntitle: Maps: a guide\n---\n',
      reports: [
        '2:8-2:9 There is a second colon in this value. Put text with a colon and a space in quotes.',
      ],
      unsafeFixed: '---\ntitle: "Maps: a guide"\n---\n',
      hugoSays:
        '2:8 [1:8] mapping value is not allowed in this context\n>  1 | title: Maps: a guide\n              ^',
    },
    {
      name: 'TOML',
      source: '+++\ntitle = Maps\n+++\n',
      reports: ['2:9-2:13 `Maps` is no TOML value. Put it in quotes to have a string.'],
      unsafeFixed: '+++\ntitle = "Maps"\n+++\n',
      hugoSays: "2:9 unmarshal failed: toml: unexpected character U+004D 'M' at start of value",
    },
    {
      name: 'CRLF',
      source: '---\r\ntitle: Maps: a guide\r\ndraft: true\r\n---\r\n',
      reports: [
        '2:8-2:9 There is a second colon in this value. Put text with a colon and a space in quotes.',
      ],
      unsafeFixed: '---\r\ntitle: "Maps: a guide"\r\ndraft: true\r\n---\r\n',
      hugoSays:
        '2:8 [1:8] mapping value is not allowed in this context\n>  1 | title: Maps: a guide\n              ^\n   2 | draft: true',
    },
  ],
  passes: [
    {
      name: 'quotes',
      source: '---\ntitle: "Maps: a guide"\n---\n',
    },
    {
      name: 'a colon without a blank',
      source: '---\ntitle: 10:30\n---\n',
    },
  ],
}
