import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'the other notation',
      source: 'Text\n\n{{< note "a" >}}\n**b**\n{{< /note >}}\n',
      options: {
        delimiters: {
          note: '%',
        },
      },
      reports: ['3:1-3:17 Write "note" with "{{% %}}", as the configuration says.'],
      unsafeFixed: 'Text\n\n{{% note "a" %}}\n**b**\n{{% /note %}}\n',
    },
    {
      name: 'a single tag',
      source: 'Text {{% ref "a.md" %}}.\n',
      options: {
        delimiters: {
          ref: '<',
        },
      },
      reports: ['1:6-1:24 Write "ref" with "{{< >}}", as the configuration says.'],
      unsafeFixed: 'Text {{< ref "a.md" >}}.\n',
    },
  ],
  passes: [
    {
      name: 'the notation of the option',
      source: 'Text {{% note %}}a{{% /note %}}\n',
      options: {
        delimiters: {
          note: '%',
        },
      },
    },
    {
      name: 'another name',
      source: 'Text {{< a >}} {{% a %}}\n',
      options: {
        delimiters: {
          note: '%',
        },
      },
    },
  ],
}
