import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no shortcode in it',
      source: 'See:\n\n{{< tabs >}}\nText.\n{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '{{ .Inner }}{{ range .Scratch.Get "tabs" }}{{ . }}{{ end }}',
      },
      reports: ['3:5-3:9 The shortcode "tabs" prints what shortcodes in it store, and holds none.'],
    },
  ],
  passes: [
    {
      name: 'a shortcode in it',
      source: 'See:\n\n{{< tabs >}}{{< tab >}}x{{< /tab >}}{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '{{ .Inner }}{{ range .Scratch.Get "tabs" }}{{ . }}{{ end }}',
        'layouts/_shortcodes/tab.html': '{{ .Parent.Scratch.Add "tabs" (slice .Inner) }}',
      },
    },
    {
      name: 'content of its own',
      source: 'See:\n\n{{< box >}}x{{< /box >}}\n',
      site: {
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
    },
  ],
}
