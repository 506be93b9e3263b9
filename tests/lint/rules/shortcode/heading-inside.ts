import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'the template renders it',
      source: 'See:\n\n{{< md >}}\n## Maps\n\nText.\n\nMore\n----\n{{< /md >}}\n',
      site: {
        'layouts/_shortcodes/md.html': '<div>{{ .Inner | .Page.RenderString }}</div>',
      },
      reports: [
        '4:1-4:8 This heading is missing from the table of contents, as the template of "md" renders it.',
        '8:1-9:5 This heading is missing from the table of contents, as the template of "md" renders it.',
      ],
    },
    {
      name: 'percent notation',
      source: 'See:\r\n\r\n{{% md %}}\r\n## Maps\r\n{{% /md %}}\r\n',
      site: {
        'layouts/_shortcodes/md.html': '<div>{{ .Inner | .Page.RenderString }}</div>',
      },
      reports: [
        '4:1-4:8 This heading is missing from the table of contents, as the template of "md" renders it.',
      ],
    },
    {
      name: 'nested',
      source: 'See:\n\n{{% raised %}}\n{{< md >}}\n## Maps\n{{< /md >}}\n\n## More\n{{% /raised %}}\n',
      site: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_shortcodes/md.html': '<div>{{ .Inner | .Page.RenderString }}</div>',
        'layouts/_shortcodes/raised.html': '<div>\n\n{{ .Inner }}\n\n</div>',
      },
      reports: [
        '5:1-5:8 This heading is missing from the table of contents, as the template of "md" renders it.',
      ],
    },
  ],
  passes: [
    {
      name: 'Hugo renders it',
      source: 'See:\n\n{{% raised %}}\n## Maps\n{{% /raised %}}\n',
      site: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_shortcodes/raised.html': '<div>\n\n{{ .Inner }}\n\n</div>',
      },
    },
    {
      name: 'a comment in code',
      source: 'See:\n\n{{< md >}}\n```sh\n# a comment\n```\n{{< /md >}}\n',
      site: {
        'layouts/_shortcodes/md.html': '<div>{{ .Inner | .Page.RenderString }}</div>',
      },
    },
    {
      name: 'outside',
      source: 'See:\n\n{{< md >}}x{{< /md >}}\n\n## Maps\n',
      site: {
        'layouts/_shortcodes/md.html': '<div>{{ .Inner | .Page.RenderString }}</div>',
      },
    },
  ],
}
