import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a parameter',
      source: 'Map: {{< note >}}x{{< /note "north" >}}\n',
      reports: [
        '1:29-1:30 A closing tag holds nothing but its slash and name. Remove what stands between the name and ">}}", and write the delimiter in one piece.',
      ],
      unsafeFixed: 'Map: {{< note >}}x{{< /note >}}\n',
      hugoSays: '1:29 unclosed shortcode',
    },
    {
      name: 'the other notation',
      source: 'Map: {{% note %}}x{{% /note >}}\n',
      reports: [
        '1:29-1:30 A closing tag holds nothing but its slash and name. Remove what stands between the name and "%}}", and write the delimiter in one piece.',
      ],
      unsafeFixed: 'Map: {{% note %}}x{{% /note %}}\n',
      hugoSays: '1:29 unclosed shortcode',
    },
  ],
  passes: [
    {
      name: 'a name alone',
      source: 'Map: {{< note >}}x{{< /note >}}\n',
    },
    {
      name: 'no white space',
      source: 'Map: {{<note>}}x{{</note>}}\n',
    },
  ],
}
