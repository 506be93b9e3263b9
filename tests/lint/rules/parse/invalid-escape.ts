import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a backtick in a string',
      source: 'Look {{< pin "a\\`b" >}} there.\n',
      reports: [
        '1:15-1:17 A backslash cannot stand in front of a backtick. Remove one of the two, or use a raw string for backslashes.',
      ],
      suggestions: [['Remove the backslash.', 'Look {{< pin "a`b" >}} there.\n']],
      hugoSays: '1:15 unrecognized escape character',
    },
    {
      name: 'percent notation',
      source: 'Look {{% pin label="\\`" %}} there.\n',
      reports: [
        '1:21-1:22 A backslash cannot stand in front of a backtick. Remove one of the two, or use a raw string for backslashes.',
      ],
      suggestions: [['Remove the backslash.', 'Look {{% pin label="`" %}} there.\n']],
      hugoSays: '1:21 unrecognized escape character',
    },
  ],
  passes: [
    {
      name: 'a backtick alone',
      source: 'Look {{< pin "a`b" >}} there.\n',
    },
    {
      name: 'an escaped quote',
      source: 'Look {{< pin "a\\"b" >}} there.\n',
    },
  ],
}
