import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a template within content',
      source: 'Now: {{< time.inline >}}{{ now }}{{< /time.inline >}}\n',
      reports: [
        '1:6-1:25 "time.inline" is a template within content, which can read files. Put it among the layouts.',
      ],
    },
    {
      name: 'one that is used again',
      source: 'Now: {{% time.inline %}}{{ now }}{{% /time.inline %}}\r\n{{< time.inline />}}\r\n',
      reports: [
        '1:6-1:25 "time.inline" is a template within content, which can read files. Put it among the layouts.',
        '2:1-2:21 "time.inline" is a template within content, which can read files. Put it among the layouts.',
      ],
    },
  ],
  passes: [
    { name: 'a shortcode of the site', source: 'Now: {{< time >}}\n' },
    { name: 'an escaped one', source: 'Write `{{</* time.inline */>}}`.\n' },
  ],
}
