import type { RuleCases } from '../../rule-cases.ts'

const site = { 'hugo.toml': 'baseURL = "https://example.org/docs/"\n' }

export const cases: RuleCases = {
  fails: [
    {
      name: 'a page of the site',
      source: 'See [setup](https://example.org/docs/setup/#linux).\n',
      site,
      reports: ['1:13-1:50 This is the address of the site itself. Write the path alone.'],
      suggestions: [['Write "/docs/setup/#linux".', 'See [setup](/docs/setup/#linux).\n']],
    },
    {
      name: 'a definition, in another case',
      source: '[setup]\r\n\r\n[setup]: https://Example.org/docs\r\n',
      site,
      reports: ['3:10-3:34 This is the address of the site itself. Write the path alone.'],
      suggestions: [['Write "/docs".', '[setup]\r\n\r\n[setup]: /docs\r\n']],
    },
  ],
  passes: [
    {
      name: 'another part of the server, and others',
      source: '[a](https://example.org/blog/) [b](https://example.org.evil/docs/) [c](/docs/)\n',
      site,
    },
    { name: 'an address to read', source: 'The site is <https://example.org/docs/>.\n', site },
    { name: 'a site without an address', source: '[a](https://example.org/docs/)\n', site: {} },
  ],
}
