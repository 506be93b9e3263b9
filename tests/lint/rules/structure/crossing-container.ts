import type { RuleCases } from '../../rule-cases.ts'

const report =
  'The closing tag of this "note" is outside of the list item or quote that it starts in. Indent both tags alike, or quote both.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a closing tag behind the list',
      source: '- {{% note %}}\n  Text.\n\n{{% /note %}}\n',
      reports: [`1:3-1:15 ${report}`],
    },
    {
      name: 'a closing tag behind the quote',
      source: '> {{% note %}}\r\n> Text.\r\n\r\n{{% /note %}}\r\n',
      reports: [`1:3-1:15 ${report}`],
    },
  ],
  passes: [
    { name: 'both in the item', source: '- {{% note %}}\n  Text.\n  {{% /note %}}\n' },
    { name: 'both in the quote', source: '> {{% note %}}\n> Text.\n> {{% /note %}}\n' },
    { name: 'a list within the call', source: 'See\n\n{{% note %}}\n- Text.\n{{% /note %}}\n' },
    { name: 'on one line', source: '- {{% note %}}Text.{{% /note %}}\n' },
  ],
}
