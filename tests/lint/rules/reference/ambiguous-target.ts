import type { RuleCases } from '../../rule-cases.ts'

const page = '---\ntitle: A\n---\n'
const site = { 'content/blog/setup.md': page, 'content/docs/setup/index.md': page }

export const cases: RuleCases = {
  fails: [
    {
      name: 'two pages of one name',
      source: 'See {{< relref "setup#linux" >}}\n',
      site,
      reports: [
        '1:16-1:29 Several pages are called "setup": /blog/setup, /docs/setup. Write the path of the one that is meant.',
      ],
      suggestions: [
        ['Refer to "/blog/setup".', 'See {{< relref "/blog/setup#linux" >}}\n'],
        ['Refer to "/docs/setup".', 'See {{< relref "/docs/setup#linux" >}}\n'],
      ],
      hugoSays: '1:5 REF_NOT_FOUND: Ref "setup": "content/page.md:1:5": page reference "setup" is ambiguous',
    },
    {
      name: 'a page and a term of a taxonomy',
      source: '---\ntags: [rust]\n---\n{{% ref path=rust %}}\n',
      site: { 'content/blog/rust.md': page },
      reports: [
        '4:9-4:18 Several pages are called "rust": /blog/rust. Write the path of the one that is meant.',
      ],
      suggestions: [['Refer to "/blog/rust".', '---\ntags: [rust]\n---\n{{% ref path="/blog/rust" %}}\n']],
    },
  ],
  passes: [
    { name: 'the path', source: 'See {{< relref "/docs/setup" >}}\n', site },
    {
      name: 'a page beside it counts first',
      path: 'content/blog/a.md',
      source: 'See {{< ref "setup" >}}\n',
      site,
    },
    {
      name: 'one of the two is a draft',
      source: 'See {{< ref "setup" >}}\n',
      site: { ...site, 'content/blog/setup.md': '---\ndraft: true\n---\n' },
    },
  ],
}
