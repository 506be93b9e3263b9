import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a shortcode in an inline shortcode',
      source: 'Look {{< a.inline >}}{{< pin >}}{{< /a.inline >}}\n',
      reports: [
        '1:22-1:33 An inline shortcode cannot hold other shortcodes, and is closed by its own name with one blank behind it. Close it first.',
      ],
      hugoSays: '1:22 inline shortcodes do not support nesting',
    },
    {
      name: 'an escaped one',
      source: 'Look {{< a.inline >}}{{</* pin */>}}{{< /a.inline >}}\n',
      reports: [
        '1:22-1:37 An inline shortcode cannot hold other shortcodes, and is closed by its own name with one blank behind it. Close it first.',
      ],
      hugoSays: '1:22 inline shortcodes do not support nesting',
    },
  ],
  passes: [
    {
      name: 'a template',
      source: 'Look {{< a.inline >}}{{ .Page.Title }}{{< /a.inline >}}\n',
    },
    {
      name: 'behind it',
      source: 'Look {{< a.inline >}}x{{< /a.inline >}} {{< pin >}}\n',
    },
  ],
}
