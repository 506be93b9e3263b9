import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an alias that another page has too',
      source: '---\naliases: [/old/]\n---\n',
      site: { 'content/other.md': '---\naliases:\n  - old\n---\n' },
      reports: [
        '2:11-2:16 The page "content/other.md" has the alias /old/ too, so one of the redirects is lost. Remove one of them.',
      ],
    },
    {
      name: 'the URL of a page, which Hugo overwrites, in TOML',
      path: 'content/blog/new.md',
      source: '+++\r\naliases = ["fine", "old/index.html"]\r\n+++\r\n',
      site: { 'content/blog/old.md': '' },
      reports: [
        '2:20-2:36 The page "content/blog/old.md" stands at old/index.html itself. Remove this alias.',
      ],
    },
  ],
  passes: [
    { name: 'the URL of the page itself', source: '---\naliases: [/page/]\n---\n', site: {} },
    {
      name: 'a page that is a draft, and one without a URL',
      source: '---\naliases: [/a/, /b/]\n---\n',
      site: {
        'content/a.md': '---\ndraft: true\n---\n',
        'content/b/index.md': '---\nheadless: true\n---\n',
      },
    },
    {
      name: 'the same alias in another language',
      source: '---\naliases: [/old/]\n---\n',
      site: {
        'hugo.toml': '[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n',
        'content/other.fr.md': '---\naliases: [/old/]\n---\n',
      },
    },
  ],
}
