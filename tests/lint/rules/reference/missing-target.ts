import type { RuleCases } from '../../rule-cases.ts'

const page = '---\ntitle: A\n---\n'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no such page',
      source: 'See [Setup]({{< relref "/docs/setup" >}}).\n',
      site: { 'content/docs/install.md': page },
      reports: ['1:24-1:37 Hugo finds no page for "/docs/setup". Correct the path.'],
      hugoSays: '1:13 REF_NOT_FOUND: Ref "/docs/setup": "content/page.md:1:13": page not found',
    },
    {
      name: 'a page that stands elsewhere',
      source: 'See {{% ref path="/setup.md#linux" %}}\r\n',
      site: { 'content/docs/setup/index.md': page },
      reports: ['1:13-1:35 Hugo finds no page for "/setup.md#linux". Correct the path.'],
      suggestions: [['Refer to "/docs/setup".', 'See {{% ref path="/docs/setup#linux" %}}\r\n']],
      hugoSays: '1:5 REF_NOT_FOUND: Ref "/setup.md": "content/page.md:1:5": page not found',
    },
    {
      name: 'a misspelled name, behind letters of two bytes',
      source: 'See {{< box >}}\näö {{< ref `instal` >}}\n{{< /box >}}\n',
      site: { 'content/docs/install.md': page, 'layouts/_shortcodes/box.html': '{{ .Inner }}' },
      reports: ['2:12-2:20 Hugo finds no page for "instal". Correct the path.'],
      suggestions: [
        ['Refer to "/docs/install".', 'See {{< box >}}\näö {{< ref `/docs/install` >}}\n{{< /box >}}\n'],
      ],
      hugoSays: '2:6 REF_NOT_FOUND: Ref "instal": "content/page.md:2:6": page not found',
    },
    {
      name: 'a language that the site has not',
      source: 'See {{< relref path="/page" lang="xx" >}}\n',
      site: {},
      reports: ['1:16-1:28 The site has no language "xx".'],
    },
    {
      name: 'no URL',
      source: 'See {{< relref "::page" >}}\n',
      site: {},
      reports: ['1:16-1:24 This is no URL, and Hugo stops at it: "::page".'],
    },
  ],
  passes: [
    {
      name: 'every way to refer to a page',
      source:
        'See {{< ref "other" >}} {{< ref "other.md" >}} {{< ref "/docs/other" >}} {{< ref "docs/Other.md#x" >}} {{< ref "/docs" >}}\n',
      site: { 'content/docs/other.md': page },
    },
    { name: 'a place of the same page', source: 'See {{< relref "#below" >}}\n', site: {} },
    { name: 'a term of a taxonomy', source: '---\ntags: [Go]\n---\n{{< ref "/tags/go" >}}\n', site: {} },
    {
      name: 'pages from a content adapter',
      source: 'See {{< ref "/books/1" >}}\n',
      site: { 'content/books/_content.gotmpl': '' },
    },
    {
      name: 'content from a folder that is not there',
      source: 'See {{< ref "anything" >}}\n',
      site: {
        'hugo.toml':
          '[[module.mounts]]\nsource = "../sdk"\ntarget = "content/sdk"\n[[module.mounts]]\nsource = "content"\ntarget = "content"\n',
      },
    },
    {
      name: 'a shortcode of the site with this name',
      source: 'See {{< ref "anything" >}}\n',
      site: { 'layouts/_shortcodes/ref.html': '{{ .Get 0 }}' },
    },
    { name: 'an escaped call', source: 'See {{</* ref "nowhere" */>}}\n', site: {} },
    { name: 'no site', source: 'See {{< ref "nowhere" >}}\n' },
  ],
}
