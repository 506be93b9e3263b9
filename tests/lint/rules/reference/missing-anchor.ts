import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a heading in other words',
      source: '# First steps\n\nSee [below](#next-step).\n\n## Next steps\n',
      site: {},
      reports: ['3:13-3:23 Nothing on this page has the id "next-step".'],
      suggestions: [
        ['Write "#next-steps".', '# First steps\n\nSee [below](#next-steps).\n\n## Next steps\n'],
      ],
    },
    {
      name: 'a reference to another page, and a link to it',
      source: 'See {{< relref "/docs/setup.md#Linux" >}} and [this](docs/setup.md#mac).\r\n',
      site: { 'content/docs/setup.md': '## Linux\n' },
      reports: [
        '1:16-1:38 Nothing on the page "/docs/setup" has the id "Linux".',
        '1:54-1:71 Nothing on the page "/docs/setup" has the id "mac".',
      ],
      suggestions: [
        ['Write "#linux".', 'See {{< relref "/docs/setup.md#linux" >}} and [this](docs/setup.md#mac).\r\n'],
      ],
    },
    {
      name: 'a definition of a link',
      source: '[a][b]\n\n[b]: #gone\n',
      site: {},
      reports: ['3:6-3:11 Nothing on this page has the id "gone".'],
    },
    {
      name: 'content that is printed as it is, around a nested call that is rendered',
      source:
        '[a](#raw) [b](#same-1)\n\n## Same\n\n{{< tabs >}}\n## Raw\n{{% tab %}}\n## Same\n{{% /tab %}}\n{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/tab.html': '<section>{{ .Inner }}</section>',
      },
      reports: [
        '1:5-1:9 Nothing on this page has the id "raw".',
        '1:15-1:22 Nothing on this page has the id "same-1".',
      ],
    },
    {
      name: 'a term of a definition list, which has an id only when the site asks for it',
      source: '[a](#term)\n\nTerm\n: Its meaning\n',
      site: {},
      reports: ['1:5-1:10 Nothing on this page has the id "term".'],
    },
  ],
  passes: [
    {
      name: 'ids of every kind',
      source:
        '[a](#a) [b](#b) [c](#c-d) [f](#fn:1) [t](#top) [e](#)\n\n<a id="a"></a>\n\n## B {#b}\n\n## C d\n',
      site: {},
    },
    {
      name: 'a shortcode of the site that may print ids',
      source: '[a](#tab-1)\n\n{{< tab >}}\n',
      site: { 'layouts/_shortcodes/tab.html': '<div id="tab-1"></div>' },
    },
    {
      name: 'headings in nested calls of {{% %}}, which Hugo renders although the call around prints them as they are',
      source:
        '[a](#same) [b](#step-one)\n\n{{< tabs >}}\n{{% codetab %}}\n\n#### Same\n\n{{% /codetab %}}\n{{% codetab %}}\n\n#### Same\n\n#### Step one\n\n{{% /codetab %}}\n{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/codetab.html': '<section>{{ .Inner }}</section>',
      },
    },
    {
      name: 'headings in {{% %}}, whose output is a part of the page',
      source: '[a](#same-1)\n\n## Same\n\n{{% alert %}}\n## Same\n{{% /alert %}}\n',
      site: { 'layouts/_shortcodes/alert.html': '<div>\n\n{{ .Inner }}\n\n</div>' },
    },
    {
      name: 'terms of definition lists with ids',
      source: '[a](#term)\n\nTerm\n: Its meaning\n',
      site: { 'hugo.toml': '[markup.goldmark.parser]\nautoDefinitionTermID = true\n' },
    },
    { name: 'a shortcode that is not known', source: '[a](#tab-1)\n\n{{< tab >}}\n', site: {} },
    { name: 'code', source: 'Write `[a](#x)`.\n\n```md\n[a](#x)\n```\n', site: {} },
    { name: 'a shortcode in the link', source: '[a](#{{< param "x" >}})\n', site: {} },
    { name: 'another site', source: '[a](https://example.org/x.md#y)\n', site: {} },
  ],
}
