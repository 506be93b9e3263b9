import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'another shortcode',
      source: 'See:\n\n{{< tabs >}}{{< pin >}}{{< tab >}}{{< pin >}}{{< /tab >}}{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html':
          '{{/* hugomark {"children": {"names": ["tab"]}} */}}<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/tab.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: ['3:17-3:20 The shortcode "tabs" holds "tab", and not "pin". Move it out of there.'],
    },
  ],
  passes: [
    {
      name: 'a child that is stated',
      source: 'See:\n\n{{< tabs >}}{{< tab >}}x{{< /tab >}}{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/tab.html': '<div>{{ .Inner }}</div>',
      },
    },
    {
      name: 'nothing is stated',
      source: 'See:\n\n{{< tabs >}}{{< pin >}}{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
  ],
}
