import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'too short',
      source: '---\ndescription: Short\n---\n',
      reports: ['2:14-2:19 The description has 5 characters, fewer than 50. Say more.'],
    },
    {
      name: 'too long for the configuration',
      source: '+++\r\ndescription = "größer"\r\n+++\r\n',
      options: { min: 1, max: 5 },
      reports: ['2:15-2:23 The description has 6 characters, more than 5. Say less.'],
    },
  ],
  passes: [
    { name: 'no description', source: '---\ntitle: A\n---\n' },
    { name: 'within the limits', source: '---\ndescription: Short\n---\n', options: { min: 5, max: 5 } },
  ],
}
