import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an inline shortcode',
      source: 'Now: {{< time.inline >}}{{ now }}{{< /time.inline >}}\n',
      reports: [
        '1:6-1:25 The content of "time.inline" is a Go template, which cannot be translated. Write what it prints.',
      ],
    },
    {
      name: 'a call of it',
      source: 'Text\n\n{{< time.inline >}}{{ now }}{{< /time.inline >}} and {{< time.inline />}}\n',
      reports: [
        '3:1-3:20 The content of "time.inline" is a Go template, which cannot be translated. Write what it prints.',
        '3:54-3:74 The content of "time.inline" is a Go template, which cannot be translated. Write what it prints.',
      ],
    },
  ],
  passes: [
    {
      name: 'a shortcode of the site',
      source: 'Now: {{< time >}}\n',
    },
    {
      name: 'escaped',
      source: 'Text `{{</* time.inline */>}}`\n',
    },
  ],
}
