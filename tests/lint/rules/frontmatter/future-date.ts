import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a date to come',
      source: '---\ndate: 2999-01-01\n---\n',
      reports: [
        '2:7-2:17 Hugo leaves this page out until 2999-01-01, and shows it when the site is built after that.',
      ],
    },
    {
      name: 'published later than it was written, in TOML',
      source: '+++\r\ndate = 2024-01-01\r\npublishDate = 2999-01-01T10:00:00Z\r\n+++\r\n',
      reports: [
        '3:15-3:35 Hugo leaves this page out until 2999-01-01T10:00:00Z, and shows it when the site is built after that.',
      ],
    },
  ],
  passes: [
    { name: 'a date in the past', source: '---\ndate: 2024-01-01\n---\n' },
    {
      name: 'a site that builds them',
      source: '---\ndate: 2999-01-01\n---\n',
      site: { 'hugo.toml': 'buildFuture = true' },
    },
  ],
}
