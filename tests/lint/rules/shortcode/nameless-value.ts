import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a value behind an equals sign alone',
      source: 'See {{< img =cat.png >}}.\n',
      reports: [
        '1:13-1:21 Hugo drops "=cat.png", as there is no name in front of the "=". Write the name of the parameter.',
      ],
      suggestions: [
        ['Remove "=cat.png"', 'See {{< img >}}.\n'],
        ['Pass the value without a name', 'See {{< img cat.png >}}.\n'],
      ],
    },
    {
      name: 'beside a parameter with a name, in a tag that closes itself',
      source: 'See {{% img =cat.png alt="A cat" /%}}\r\n',
      reports: [
        '1:13-1:21 Hugo drops "=cat.png", as there is no name in front of the "=". Write the name of the parameter.',
      ],
      suggestions: [['Remove "=cat.png"', 'See {{% img alt="A cat" /%}}\r\n']],
    },
  ],
  passes: [
    { name: 'a name', source: '{{< img src=cat.png >}}\n' },
    { name: 'white space in front of the sign', source: 'See {{< img src =cat.png >}}.\n' },
    { name: 'a quoted sign', source: 'See {{< img "=cat.png" >}}.\n' },
    { name: 'an escaped tag', source: 'Write {{</* img =cat.png */>}}.\n' },
  ],
}
