import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'nothing between the tags',
      source: 'See {{< need >}}{{< /need >}}.\n',
      site: {
        'layouts/_shortcodes/need.html':
          '{{ with .Inner }}{{ . }}{{ else }}{{ errorf "no content" }}{{ end }}',
      },
      reports: ['1:9-1:13 The shortcode "need" needs content, and this call has none.'],
    },
    {
      name: 'self-closing',
      source: 'See {{% need /%}}.\n',
      site: {
        'layouts/_shortcodes/need.html':
          '{{ with .Inner }}{{ . }}{{ else }}{{ errorf "no content" }}{{ end }}',
      },
      reports: ['1:9-1:13 The shortcode "need" needs content, and this call has none.'],
    },
  ],
  passes: [
    {
      name: 'content',
      source: 'See {{< need >}}x{{< /need >}}.\n',
      site: {
        'layouts/_shortcodes/need.html':
          '{{ with .Inner }}{{ . }}{{ else }}{{ errorf "no content" }}{{ end }}',
      },
    },
    {
      name: 'a shortcode in it',
      source: 'See {{< need >}}{{< need >}}x{{< /need >}}{{< /need >}}.\n',
      site: {
        'layouts/_shortcodes/need.html':
          '{{ with .Inner }}{{ . }}{{ else }}{{ errorf "no content" }}{{ end }}',
      },
    },
    {
      name: 'content is not needed',
      source: 'See {{< box />}}.\n',
      site: {
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
    },
  ],
}
