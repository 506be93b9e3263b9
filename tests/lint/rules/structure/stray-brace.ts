import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'behind a tag',
      source: 'See {{% img %}}}.\n',
      reports: ['1:16-1:17 Hugo prints this "}", which is no part of the tag. Remove it.'],
      fixed: 'See {{% img %}}.\n',
    },
    {
      name: 'in front of one, and behind its closing tag',
      source: 'See\r\n{{{< note >}}\r\nText.\r\n{{< /note >}}}\r\n',
      reports: [
        '2:1-2:2 Hugo prints this "{", which is no part of the tag. Remove it.',
        '4:14-4:15 Hugo prints this "}", which is no part of the tag. Remove it.',
      ],
      fixed: 'See\r\n{{< note >}}\r\nText.\r\n{{< /note >}}\r\n',
    },
  ],
  passes: [
    { name: 'braces around a tag', source: 'The set {{{< members >}}}.\n' },
    { name: 'an attribute', source: '# Title {title={{< title >}}}\n' },
    { name: 'a brace further on', source: 'The set {{{< first >}}, {{< last >}}}.\n' },
    { name: 'code', source: '```js\nif (a) {\n  {{< body >}}}\n```\n' },
  ],
}
