import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'the closing tag tells',
      source: 'Look:\n\n{{< note %}}\nText.\n{{< /note >}}\n',
      reports: [
        '3:10-3:13 A tag that starts with "{{<" must end with ">}}", not "%}}". Change one of the two.',
      ],
      fixed: 'Look:\n\n{{< note >}}\nText.\n{{< /note >}}\n',
      hugoSays:
        "3:10 unrecognized character in shortcode action: U+0025 '%'. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'the closing tag is of the other notation',
      source: 'Look:\n\n{{< note %}}\nText.\n{{% /note %}}\n',
      reports: [
        '3:10-3:13 A tag that starts with "{{<" must end with ">}}", not "%}}". Change one of the two.',
      ],
      fixed: 'Look:\n\n{{% note %}}\nText.\n{{% /note %}}\n',
      hugoSays:
        "3:10 unrecognized character in shortcode action: U+0025 '%'. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'no closing tag',
      source: 'Look {{< pin %}} there.\n',
      isShown: true,
      reports: [
        '1:14-1:17 A tag that starts with "{{<" must end with ">}}", not "%}}". Change one of the two.',
      ],
      suggestions: [
        ['End the tag with ">}}".', 'Look {{< pin >}} there.\n'],
        ['Start the tag with "{{%".', 'Look {{% pin %}} there.\n'],
      ],
      hugoSays:
        "1:14 unrecognized character in shortcode action: U+0025 '%'. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'a pair of the same name behind it',
      source: 'Look {{% note >}} and {{< note >}}x{{< /note >}}.\n',
      reports: [
        '1:15-1:18 A tag that starts with "{{%" must end with "%}}", not ">}}". Change one of the two.',
      ],
      suggestions: [
        ['End the tag with "%}}".', 'Look {{% note %}} and {{< note >}}x{{< /note >}}.\n'],
        ['Start the tag with "{{<".', 'Look {{< note >}} and {{< note >}}x{{< /note >}}.\n'],
      ],
      hugoSays:
        "1:15 unrecognized character in shortcode action: U+003E '>'. Note: Parameters with non-alphanumeric args must be quoted",
    },
  ],
  passes: [
    {
      name: 'both notations',
      source: 'Look {{< pin >}} and {{% pin %}}.\n',
    },
    {
      name: 'in quotes',
      source: 'Look {{< pin "%}}" >}} there.\n',
    },
  ],
}
