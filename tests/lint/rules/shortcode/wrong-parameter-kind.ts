import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a name for a template without names',
      source: 'See {{< pin place="north" >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:13-1:26 The shortcode "pin" reads its parameters by position, so names are of no use. Write the values alone.',
      ],
      unsafeFixed: 'See {{< pin "north" >}}.\n',
    },
    {
      name: 'a value for a template with names',
      source: 'See {{% label "north" %}}.\n',
      site: {
        'layouts/_shortcodes/label.html': '<b>{{ .Get "text" }}</b>',
      },
      isShown: true,
      reports: [
        '1:15-1:22 The shortcode "label" reads its parameters by name, so this value is lost. Write a name in front of it.',
      ],
      unsafeFixed: 'See {{% label text="north" %}}.\n',
    },
    {
      name: 'two values',
      source: 'See {{< badge red north >}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '<i class="{{ .Get "color" }}">{{ .Get "label" }}</i>',
      },
      reports: [
        '1:15-1:24 The shortcode "badge" reads its parameters by name, so this value is lost. Write a name in front of it.',
      ],
    },
    {
      name: 'two names',
      source: 'See {{< pin a="x" b="y" >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '{{ .Get 0 }}{{ .Get 1 }}',
      },
      reports: [
        '1:13-1:24 The shortcode "pin" reads its parameters by position, so names are of no use. Write the values alone.',
      ],
    },
    {
      name: 'bare values with signs',
      source: 'See {{< pin place=/a/b.png >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:13-1:27 The shortcode "pin" reads its parameters by position, so names are of no use. Write the values alone.',
      ],
    },
  ],
  passes: [
    {
      name: 'by position',
      source: 'See {{< pin "north" >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'both are read',
      source: 'See {{< pin place="north" >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '{{ .Get "place" | default (.Get 0) }}',
      },
    },
    {
      name: 'all parameters are taken',
      source: 'See {{< pin place="north" >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '{{ .Get 0 }}{{ .Params }}',
      },
    },
  ],
}
