import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no boolean',
      source: '---\na: !!bool x\n---\n',
      reports: ['2:11-2:12 "x" is no boolean, as its tag says. Write true or false, or remove the tag.'],
      suggestions: [['Remove the tag "!!bool".', '---\na: x\n---\n']],
      hugoSays: '2:10 [1:10] cannot convert "x" to boolean\n>  1 | a: !!bool x\n                ^',
    },
    {
      name: 'CRLF',
      source: '---\r\nlist:\r\n  - !!bool maybe\r\n---\r\n',
      reports: ['3:12-3:17 "maybe" is no boolean, as its tag says. Write true or false, or remove the tag.'],
      suggestions: [['Remove the tag "!!bool".', '---\r\nlist:\r\n  - maybe\r\n---\r\n']],
      hugoSays:
        '3:11 [2:11] cannot convert "maybe" to boolean\n   1 | list:\r\n>  2 |   - !!bool maybe\n                 ^',
    },
  ],
  passes: [
    {
      name: 'a boolean',
      source: '---\na: !!bool true\n---\n',
    },
    {
      name: 'text',
      source: '---\na: !!str 1\n---\n',
    },
  ],
}
