import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'at the top',
      source: 'See:\n\n{{< tab >}}x{{< /tab >}}\n',
      site: {
        'layouts/_shortcodes/tab.html':
          '{{ if not .Parent }}{{ errorf "tab must be in tabs" }}{{ end }}<div>{{ .Inner | markdownify }}</div>',
      },
      reports: [
        '3:5-3:8 The shortcode "tab" has to stand in another shortcode. Put it between the tags of one.',
      ],
    },
    {
      name: 'percent notation',
      source: 'See:\r\n\r\n{{% tab %}}x{{% /tab %}}\r\n',
      site: {
        'layouts/_shortcodes/tab.html':
          '{{ if not .Parent }}{{ errorf "tab must be in tabs" }}{{ end }}<div>{{ .Inner | markdownify }}</div>',
      },
      reports: [
        '3:5-3:8 The shortcode "tab" has to stand in another shortcode. Put it between the tags of one.',
      ],
    },
  ],
  passes: [
    {
      name: 'in another',
      source: 'See:\n\n{{< tabs >}}{{< tab >}}x{{< /tab >}}{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tab.html':
          '{{ if not .Parent }}{{ errorf "tab must be in tabs" }}{{ end }}<div>{{ .Inner | markdownify }}</div>',
        'layouts/_shortcodes/tabs.html': '<div>{{ .Inner }}</div>',
      },
    },
    {
      name: 'a template that copes',
      source: 'See:\n\n{{< tab >}}x{{< /tab >}}\n',
      site: {
        'layouts/_shortcodes/tab.html': '{{ with .Parent }}{{ .Name }}{{ end }}{{ .Inner }}',
      },
    },
  ],
}
