import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a name',
      source: 'See {{< rawhtml >}}x{{< /rawhtml >}}.\n',
      options: {
        forbid: ['rawhtml'],
      },
      reports: ['1:9-1:16 The shortcode "rawhtml" is not to be used here.'],
    },
    {
      name: 'a name with a reason',
      source: 'See {{% RawHTML %}}x{{% /RawHTML %}}.\n',
      options: {
        forbid: {
          rawhtml: 'Ask the web team.',
        },
      },
      isShown: true,
      reports: ['1:9-1:16 The shortcode "RawHTML" is not to be used here: Ask the web team.'],
    },
    {
      name: 'a list of what is allowed',
      source: 'See {{< note >}}{{< pin >}}{{< /note >}}.\n',
      options: {
        allow: ['note'],
      },
      reports: ['1:21-1:24 The shortcode "pin" is not among those that are allowed here.'],
    },
  ],
  passes: [
    {
      name: 'nothing is forbidden',
      source: 'See {{< rawhtml >}}x{{< /rawhtml >}}.\n',
    },
    {
      name: 'another name',
      source: 'See {{< note >}}x{{< /note >}}.\n',
      options: {
        forbid: ['rawhtml'],
        allow: ['Note'],
      },
    },
    {
      name: 'an escaped tag',
      source: 'Write {{</* rawhtml */>}}.\n',
      options: {
        forbid: ['rawhtml'],
      },
    },
  ],
}
