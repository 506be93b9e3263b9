import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'Markdown that stays raw',
      source: 'See:\n\n{{< raised >}}\nThis is **not** bold.\n{{< /raised >}}\n',
      site: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_shortcodes/raised.html': '<div>\n\n{{ .Inner }}\n\n</div>',
      },
      reports: [
        '3:5-3:11 The template of "raised" prints its content as it is, so the Markdown in it stays raw. Write "{{% raised %}}".',
      ],
      unsafeFixed: 'See:\n\n{{% raised %}}\nThis is **not** bold.\n{{% /raised %}}\n',
    },
    {
      name: 'the template has no room for Markdown',
      source: 'See:\n\n{{< box >}}\nA [link](https://example.org/).\n{{< /box >}}\n',
      site: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
      isShown: true,
      reports: [
        '3:5-3:8 The template of "box" prints its content as it is, so the Markdown in it stays raw. Have the template render it, as ".Inner | .Page.RenderString".',
      ],
    },
    {
      name: 'HTML that Hugo drops',
      source: 'See {{% pin north %}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      isShown: true,
      reports: [
        '1:9-1:12 Hugo drops the HTML that "pin" prints, as raw HTML is off in this site. Write "{{< pin >}}".',
      ],
      unsafeFixed: 'See {{< pin north >}}.\n',
    },
    {
      name: 'a shortcode of Hugo',
      source: 'See:\r\n\r\n{{% youtube abc %}}\r\n',
      site: {},
      reports: [
        '3:5-3:12 Hugo drops the HTML that "youtube" prints, as raw HTML is off in this site. Write "{{< youtube >}}".',
      ],
      unsafeFixed: 'See:\r\n\r\n{{< youtube abc >}}\r\n',
    },
    {
      name: 'HTML around content',
      source: 'See:\n\n{{% box %}}\nText.\n{{% /box %}}\n',
      site: {
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
      reports: [
        '3:5-3:8 Hugo drops the HTML that "box" prints around its content, as raw HTML is off in this site. Set "markup.goldmark.renderer.unsafe", or have the template render its content and write "{{< box >}}".',
      ],
    },
  ],
  passes: [
    {
      name: 'settings of a reader of Markdown that Hugo no longer has: the site is built with one that had it',
      source: 'See {{% pin north %}}.\n',
      site: {
        'hugo.toml': '[blackfriday]\nhrefTargetBlank = true\n',
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'Markdown in the right notation',
      source: 'See:\n\n{{% raised %}}\nThis **is** bold.\n{{% /raised %}}\n',
      site: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_shortcodes/raised.html': '<div>\n\n{{ .Inner }}\n\n</div>',
      },
    },
    {
      name: 'the template renders it',
      source: 'See:\n\n{{< md >}}\nThis **is** bold.\n{{< /md >}}\n',
      site: {
        'layouts/_shortcodes/md.html': '<div>{{ .Inner | .Page.RenderString }}</div>',
      },
    },
    {
      name: 'plain text',
      source: 'See {{< box >}}2 ** 3 [a] (b){{< /box >}}.\n',
      site: {
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
    },
    {
      name: 'code',
      source: 'See:\n\n{{< code >}}\nx **y** z\n{{< /code >}}\n',
      site: {
        'layouts/_shortcodes/code.html': '<pre>{{ .Inner }}</pre>',
      },
    },
    {
      name: 'raw HTML is on',
      source: 'See {{% pin north %}}.\n',
      site: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'within another',
      source: 'See:\n\n{{% raised %}}\n{{< box >}}**x**{{< /box >}}\n{{% /raised %}}\n',
      site: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_shortcodes/raised.html': '<div>\n\n{{ .Inner }}\n\n</div>',
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
    },
  ],
}
