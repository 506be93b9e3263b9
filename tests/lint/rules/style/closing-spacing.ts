import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a space behind the slash',
      source: 'Text {{< a >}}b{{< / a >}}.\n',
      reports: ['1:21-1:22 Remove the white space between the slash and the name.'],
      fixed: 'Text {{< a >}}b{{< /a >}}.\n',
    },
    {
      name: 'nested',
      source: 'Text\n{{% a %}}{{< b >}}c{{</  b >}}{{% /\ta %}}\n',
      reports: [
        '2:24-2:26 Remove the white space between the slash and the name.',
        '2:36-2:37 Remove the white space between the slash and the name.',
      ],
      fixed: 'Text\n{{% a %}}{{< b >}}c{{</b >}}{{% /a %}}\n',
    },
  ],
  passes: [
    {
      name: 'no space',
      source: 'Text {{< a >}}b{{< /a >}}.\n',
    },
    {
      name: 'space in front of the slash',
      source: 'Text {{% a %}}b{{%  /a %}}.\n',
    },
  ],
}
