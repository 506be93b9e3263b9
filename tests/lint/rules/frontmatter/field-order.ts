import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a date in front of the title',
      source: '---\ndate: 2024-01-02\ntitle: A\n---\n',
      reports: ['3:1-3:6 "title" belongs in front of "date". Move it.'],
    },
    {
      name: 'the order of the configuration',
      source: '+++\r\nWeight = 1\r\nx = 1\r\ntype = "a"\r\n+++\r\n',
      options: { fields: ['type', 'weight'] },
      reports: ['4:1-4:5 "type" belongs in front of "Weight". Move it.'],
    },
  ],
  passes: [
    { name: 'in order', source: '---\ntitle: A\nx: 1\ndate: 2024-01-02\n---\n' },
    { name: 'in a map', source: '---\ntitle: A\nmenu:\n  date: 1\n  title: B\n---\n' },
  ],
}
