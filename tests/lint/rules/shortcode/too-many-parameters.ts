import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a value without quotes',
      source: 'See {{< pin the north of it >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:17-1:28 The shortcode "pin" reads only the first of its parameters, so this has no effect. Put a value with blanks in quotes, or remove it.',
      ],
    },
    {
      name: 'a template that reads none',
      source: 'See {{% line 3 %}}.\n',
      site: {
        'layouts/_shortcodes/line.html': '<hr>',
      },
      reports: ['1:14-1:15 The shortcode "line" reads no parameters, so this has no effect. Remove it.'],
    },
    {
      name: 'two are read',
      source: 'See {{< pin a b c >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '{{ .Get 0 }}{{ .Get 1 }}',
      },
      reports: [
        '1:17-1:18 The shortcode "pin" reads only the first 2 of its parameters, so this has no effect. Put a value with blanks in quotes, or remove it.',
      ],
    },
  ],
  passes: [
    {
      name: 'a template that looks for a word among all parameters',
      source: '{{< more "Title" open />}}\n',
      site: {
        'layouts/_shortcodes/more.html': '{{ .Get 0 }}{{ if in .Params "open" }}<i></i>{{ end }}{{ .Inner }}',
      },
    },
    {
      name: 'quotes',
      source: 'See {{< pin "the north of it" >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'all parameters are taken',
      source: 'See {{< pin a b c >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '{{ range .Params }}{{ . }}{{ end }}',
      },
    },
    {
      name: 'names',
      source: 'See {{< badge color=a label=b >}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '<i class="{{ .Get "color" }}">{{ .Get "label" }}</i>',
      },
    },
  ],
}
