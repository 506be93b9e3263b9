import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'there is no such month',
      source: '---\ndate: 2026-13-01\n---\n',
      reports: [
        '2:7-2:17 Hugo cannot read this as a date. Write it as 2024-01-02 or 2024-01-02T15:04:05+01:00.',
      ],
      hugoSays: '1:1 the "date" front matter field is not a parsable date',
    },
    {
      name: 'no zeros',
      source: '---\ndate: 2026/3/1\n---\n',
      reports: [
        '2:7-2:15 Hugo cannot read this as a date. Write it as 2024-01-02 or 2024-01-02T15:04:05+01:00.',
      ],
      unsafeFixed: '---\ndate: 2026-03-01\n---\n',
      hugoSays: '1:1 the "date" front matter field is not a parsable date',
    },
    {
      name: 'TOML',
      source: '+++\nlastmod = "2026.03.01"\n+++\n',
      reports: [
        '2:11-2:23 Hugo cannot read this as a date. Write it as 2024-01-02 or 2024-01-02T15:04:05+01:00.',
      ],
      unsafeFixed: '+++\nlastmod = "2026-03-01"\n+++\n',
      hugoSays: '1:1 the "lastmod" front matter field is not a parsable date',
    },
    {
      name: 'with a time',
      source: '---\r\ndate: 2026-3-01T09:00:00Z\r\n---\r\n',
      reports: [
        '2:7-2:26 Hugo cannot read this as a date. Write it as 2024-01-02 or 2024-01-02T15:04:05+01:00.',
      ],
      unsafeFixed: '---\r\ndate: 2026-03-01T09:00:00Z\r\n---\r\n',
      hugoSays: '1:1 the "date" front matter field is not a parsable date',
    },
  ],
  passes: [
    {
      name: 'a day',
      source: '---\ndate: 2026-03-01\n---\n',
    },
    {
      name: 'a time',
      source: '---\ndate: 2026-03-01T10:30:00+01:00\n---\n',
    },
  ],
}
