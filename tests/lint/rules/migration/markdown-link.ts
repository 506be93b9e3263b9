import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a link to a Markdown file',
      source: 'See [b](./b.md#c).\n',
      options: {
        target: 'astro',
      },
      reports: [
        '1:9-1:17 Astro does not rewrite links to files. Link to the page of "./b.md#c" by its address.',
      ],
    },
    {
      name: 'a definition and an anchor',
      source: '[a][b]\n\n[b]: ../c.md "T"\r\n',
      options: {
        target: 'starlight',
      },
      reports: [
        '3:6-3:13 Starlight does not rewrite links to files. Link to the page of "../c.md" by its address.',
      ],
    },
  ],
  passes: [
    { name: 'an address with a call', source: '[a](<{{% param repo %}}/blob/main/a.md>)\n' },
    {
      name: 'an address',
      source: 'See [b](/docs/b/) and [c](https://example.org/c.md).\n',
      options: {
        target: 'astro',
      },
    },
    {
      name: 'a shortcode',
      source: 'See [b]({{< ref "b.md" >}}).\n',
      options: {
        target: 'astro',
      },
    },
    {
      name: 'Docusaurus rewrites it',
      source: 'See [b](./b.md).\n',
      options: {
        target: 'docusaurus',
      },
    },
  ],
}
