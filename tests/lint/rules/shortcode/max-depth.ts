import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'too deep',
      source:
        'See {{< a >}}{{< b >}}{{< c >}}{{< d >}}{{< e >}}x{{< /e >}}{{< /d >}}{{< /c >}}{{< /b >}}{{< /a >}}.\n',
      reports: ['1:45-1:46 The shortcode "e" stands in 4 others; the limit is 3.'],
    },
    {
      name: 'an option',
      source: 'See {{% a %}}{{< b >}}{{< c >}}{{< /b >}}{{% /a %}}.\n',
      options: {
        max: 1,
      },
      reports: ['1:27-1:28 The shortcode "c" stands in 2 others; the limit is 1.'],
    },
  ],
  passes: [
    {
      name: 'as deep as is allowed',
      source: 'See {{< a >}}{{< b >}}{{< c >}}{{< d >}}{{< /c >}}{{< /b >}}{{< /a >}}.\n',
    },
    {
      name: 'one behind the other',
      source: 'See {{< a >}}{{< /a >}}{{< a >}}{{< /a >}}.\n',
      options: {
        max: 0,
      },
    },
  ],
}
