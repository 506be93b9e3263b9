import type { RuleCases } from '../../rule-cases.ts'

const hook = { 'layouts/_markup/render-link.html': '' }

export const cases: RuleCases = {
  fails: [
    {
      name: 'no such page',
      source: 'See [setup](docs/setup.md#linux) and [more](/docs/more.md).\n',
      site: { ...hook, 'content/docs/more.md': '' },
      reports: ['1:13-1:32 The site has no page "docs/setup.md". Correct the link.'],
    },
    {
      name: 'a link that stays as it is',
      source: '- [more](docs/more.md)\r\n',
      site: { 'layouts/page.html': '', 'content/docs/more.md': '' },
      reports: [
        '1:10-1:22 Hugo leaves this link as it is, as the site has no render hook for links, and there is no "docs/more.md" on the server. Use relref.',
      ],
    },
  ],
  passes: [
    {
      name: 'content without its templates',
      source: '[more](docs/more.md)\n',
      site: { 'content/docs/more.md': '' },
    },
    {
      name: 'a hook of the site',
      source: '[more](docs/more.md)\n',
      site: { ...hook, 'content/docs/more.md': '' },
    },
    {
      name: 'a site with two languages, for which Hugo brings its own hook',
      source: '[more](docs/more.md)\n',
      site: {
        'hugo.toml': '[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n',
        'content/docs/more.md': '',
      },
    },
    {
      name: 'a theme that is missing may bring one',
      source: '[more](docs/more.md)\n',
      site: { 'hugo.toml': 'theme = "gone"\n', 'content/docs/more.md': '' },
    },
    {
      name: 'a file of the server',
      source: '[more](/files/more.md)\n',
      site: { ...hook, 'static/files/more.md': '' },
    },
    {
      name: 'relref',
      source: '[more]({{< relref "docs/more.md" >}})\n',
      site: { 'content/docs/more.md': '' },
    },
    { name: 'another site', source: '[more](https://example.org/more.md)\n', site: {} },
  ],
}
