import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a draft',
      source: 'See {{< relref "/plan" >}}\n',
      site: { 'content/plan.md': '---\ndraft: true\n---\n' },
      reports: [
        '1:16-1:23 The page "/plan" is a draft, so Hugo finds no page for "/plan". Publish it first.',
      ],
      hugoSays: '1:5 REF_NOT_FOUND: Ref "/plan": "content/page.md:1:5": page not found',
    },
    {
      name: 'a page from the future, and one that is expired',
      source: 'See {{% ref "news" %}}\n\n- {{% ref path=old %}}\n',
      site: {
        'content/news.md': '+++\npublishDate = 2999-01-01\n+++\n',
        'content/old.md': '---\nexpiryDate: 2001-01-01\n---\n',
      },
      reports: [
        '1:13-1:19 The page "/news" is dated in the future, so Hugo finds no page for "news". Publish it first.',
        '3:11-3:19 The page "/old" is expired, so Hugo finds no page for "old". Publish it first.',
      ],
    },
  ],
  passes: [
    {
      name: 'the page is a draft itself',
      source: '---\ndraft: true\n---\n{{< relref "/plan" >}}\n',
      site: { 'content/plan.md': '---\ndraft: true\n---\n' },
    },
    {
      name: 'a site that builds drafts',
      source: 'See {{< relref "/plan" >}}\n',
      site: { 'hugo.toml': 'buildDrafts = true', 'content/plan.md': '---\ndraft: true\n---\n' },
    },
    {
      name: 'a page that is out',
      source: 'See {{< relref "/plan" >}}\n',
      site: { 'content/plan.md': '---\ndate: 2020-01-01\n---\n' },
    },
  ],
}
