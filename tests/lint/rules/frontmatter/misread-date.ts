import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a date without separators',
      source: '---\ndate: 20240102\n---\n',
      reports: ['2:7-2:15 Hugo reads the number 20240102 as seconds since 1970: 1970-08-23. Write a date.'],
      suggestions: [['Write 2024-01-02.', '---\ndate: 2024-01-02\n---\n']],
    },
    {
      name: 'a year',
      source: '---\nlastmod: 2024\n---\n',
      reports: ['2:10-2:14 Hugo reads the number 2024 as seconds since 1970: 1970-01-01. Write a date.'],
    },
    {
      name: 'times without a year, and with the name of a zone',
      source:
        '---\ndate: 3:04PM\nlastmod: Jan  2 15:04:05\npublishDate: Mon, 02 Jan 2006 15:04:05 PST\n---\n',
      reports: [
        '2:7-2:13 Hugo reads "3:04PM" as a time in the year 0. Write the whole date.',
        '3:10-3:25 Hugo reads "Jan  2 15:04:05" as a time in the year 0. Write the whole date.',
        '4:14-4:43 Hugo does not know the time zone "PST", and takes the time for UTC. Write its offset, such as +01:00.',
      ],
    },
  ],
  passes: [
    { name: 'dates', source: '---\ndate: 2024-01-02\nlastmod: 2024-01-02T15:04:05+01:00\n---\n' },
    { name: 'a date of TOML', source: '+++\ndate = 2024-01-02\n+++\n' },
    { name: 'seconds that are meant', source: '---\ndate: 1704067200\n---\n' },
    { name: 'universal time', source: '---\ndate: Mon, 02 Jan 2006 15:04:05 GMT\n---\n' },
  ],
}
