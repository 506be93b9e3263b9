import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an empty tag',
      source: 'Look {{< >}} there.\n',
      reports: [
        '1:6-1:13 This tag has no shortcode name. Write one behind "{{<", or escape the tag as "{{</* */>}}" to print it.',
      ],
      hugoSays: '1:6 shortcode has no name',
    },
    {
      name: 'in percent notation',
      source: 'Look {{%%}} there.\n',
      reports: [
        '1:6-1:12 This tag has no shortcode name. Write one behind "{{%", or escape the tag as "{{%/* */%}}" to print it.',
      ],
      hugoSays: '1:6 shortcode has no name',
    },
  ],
  passes: [
    {
      name: 'a name',
      source: 'Look {{< pin >}} there.\n',
    },
    {
      name: 'escaped',
      source: 'Write {{</* */>}} there.\n',
    },
  ],
}
