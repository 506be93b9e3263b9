import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a misspelled name',
      source: 'See {{< badge colour="red" label="x" >}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '<i class="{{ .Get "color" }}">{{ .Get "label" }}</i>',
      },
      reports: ['1:15-1:21 The shortcode "badge" reads no parameter "colour". It reads "color" and "label".'],
      suggestions: [['Write "color".', 'See {{< badge color="red" label="x" >}}.\n']],
    },
    {
      name: 'another case',
      source: 'See {{% badge Color=red %}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '<i class="{{ .Get "color" }}">{{ .Get "label" }}</i>',
      },
      reports: ['1:15-1:20 The shortcode "badge" reads no parameter "Color". It reads "color" and "label".'],
      suggestions: [['Write "color".', 'See {{% badge color=red %}}.\n']],
    },
    {
      name: 'a template that reads none',
      source: 'See {{< line class=x >}}.\n',
      site: {
        'layouts/_shortcodes/line.html': '<hr>',
      },
      reports: ['1:14-1:19 The shortcode "line" reads no parameters, so "class" has no effect. Remove it.'],
    },
    {
      name: 'a shortcode of Hugo, CRLF',
      source: 'See:\r\n\r\n{{< figure src="a.png" capton="A map" >}}\r\n',
      site: {},
      reports: [
        '3:24-3:30 The shortcode "figure" reads no parameter "capton". It reads "src", "alt", "caption", "title", "class", "link", "target", "rel" and others.',
      ],
      suggestions: [['Write "caption".', 'See:\r\n\r\n{{< figure src="a.png" caption="A map" >}}\r\n']],
    },
  ],
  passes: [
    {
      name: 'a template that hands on all parameters where they have names',
      source: '{{< photo src="a.png" title="A" >}}\n',
      site: {
        'layouts/_shortcodes/photo.html':
          '{{ .Get "src" }}{{ partial "attributes.html" (dict "all" (cond .IsNamedParams .Params dict)) }}',
        'layouts/_partials/attributes.html':
          '{{ range $key, $value := .all }}{{ $key }}="{{ $value }}"{{ end }}',
      },
    },
    {
      name: 'known names',
      source: 'See {{< badge color="red" label="x" >}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '<i class="{{ .Get "color" }}">{{ .Get "label" }}</i>',
      },
    },
    {
      name: 'all parameters are taken',
      source: 'See {{< badge colour="red" >}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '{{ range $k, $v := .Params }}{{ $k }}{{ end }}',
      },
    },
    {
      name: 'a child reads it',
      source: 'See:\n\n{{< tabs group="os" >}}{{< tab >}}x{{< /tab >}}{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/tab.html': '{{ .Parent.Get "group" }}{{ .Inner }}',
      },
    },
    {
      name: 'the parser has reported the call',
      source: 'See {{< badge colour=red red >}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '<i class="{{ .Get "color" }}">{{ .Get "label" }}</i>',
      },
    },
  ],
}
