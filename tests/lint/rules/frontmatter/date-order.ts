import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'changed before it was written',
      source: '---\ndate: 2024-05-01\nlastmod: 2023-05-02\n---\n',
      reports: ['3:10-3:20 The page was changed on 2023-05-02, before its date 2024-05-01.'],
    },
    {
      name: 'expires before it is published, in TOML',
      source: '+++\r\ndate = 2024-05-01T10:00:00Z\r\nexpiryDate = 2024-04-01\r\n+++\r\n',
      reports: [
        '3:14-3:24 The page expires on 2024-04-01, before it is published on 2024-05-01T10:00:00Z: Hugo never publishes it.',
      ],
    },
  ],
  passes: [
    { name: 'in order', source: '---\ndate: 2024-05-01\nlastmod: 2024-05-02\nexpiryDate: 2030-01-01\n---\n' },
    {
      name: 'one day, with and without a time',
      source: '---\ndate: 2024-05-01T10:00:00Z\nlastmod: 2024-05-01\n---\n',
    },
    { name: 'no dates', source: '---\ndate: soon\nlastmod: 2024-05-01\n---\n' },
    {
      name: 'publication counts before the date',
      source: '---\ndate: 2024-05-01\npublishDate: 2024-01-01\nexpiryDate: 2024-04-01\n---\n',
    },
  ],
}
