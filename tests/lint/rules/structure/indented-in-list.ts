import type { RuleCases } from '../../rule-cases.ts'

const message =
  'is indented so far that its output becomes code. Indent it as far as the text of the list item.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'four columns too far',
      source: '- Item:\n\n      {{% note %}}\n      *Text*\n      {{% /note %}}\n\n- Item\n',
      reports: [`3:7-3:19 This call of "note" ${message}`],
      unsafeFixed: '- Item:\n\n  {{% note %}}\n  *Text*\n  {{% /note %}}\n\n- Item\n',
    },
    {
      name: 'a numbered list',
      source: '1. Item:\r\n\r\n        {{< img "a.png" >}}\r\n',
      reports: [`3:9-3:28 This call of "img" ${message}`],
      unsafeFixed: '1. Item:\r\n\r\n   {{< img "a.png" >}}\r\n',
    },
  ],
  passes: [
    { name: 'as far as the text', source: '- Item:\n\n  {{% note %}}\n  *Text*\n  {{% /note %}}\n' },
    { name: 'three columns further', source: '- Item:\n\n     {{% note /%}}\n' },
    { name: 'below the text, without a blank line', source: '- Item:\n      {{< img "a.png" >}}\n' },
    { name: 'within code', source: '- Item:\n\n      run {{< version >}}\n' },
    { name: 'code that is not in a list', source: 'Text:\n\n    {{< version >}}\n' },
  ],
}
