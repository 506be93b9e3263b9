import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a url that another page has by its file',
      source: '---\nurl: /about\n---\n',
      site: { 'content/about/index.md': '' },
      reports: [
        '2:1-2:4 The page "content/about/index.md" has the URL /about/ too, so one of the pages is lost. Change one of the URLs.',
      ],
    },
    {
      name: 'two pages of one slug, in TOML',
      path: 'content/blog/a.md',
      source: '+++\r\nslug = "first"\r\n+++\r\n',
      site: { 'content/blog/b.md': '---\nslug: first\n---\n' },
      reports: [
        '2:1-2:5 The page "content/blog/b.md" has the URL /blog/first/ too, so one of the pages is lost. Change one of the URLs.',
      ],
    },
  ],
  passes: [
    {
      name: 'URLs of their own',
      source: '---\nslug: first\n---\n',
      site: { 'content/blog/b.md': '---\nslug: first\n---\n' },
    },
    {
      name: 'a draft',
      source: '---\nurl: /about\n---\n',
      site: { 'content/about.md': '---\ndraft: true\n---\n' },
    },
    {
      name: 'a page that is not rendered',
      source: '---\nurl: /about\n---\n',
      site: { 'content/about.md': '---\nbuild:\n  render: never\n---\n' },
    },
  ],
}
