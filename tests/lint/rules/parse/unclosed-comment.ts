import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a blank in the end',
      source: 'Write {{</* pin */ >}} for a pin.\n',
      reports: [
        '1:7-1:23 This escaped shortcode never ends. End it with "*/>}}", without white space in between.',
      ],
      fixed: 'Write {{</* pin */>}} for a pin.\n',
      hugoSays: '1:7 comment must be closed',
    },
    {
      name: 'the other notation',
      source: 'Write {{%/* pin */  %}} there.\n',
      reports: [
        '1:7-1:24 This escaped shortcode never ends. End it with "*/%}}", without white space in between.',
      ],
      fixed: 'Write {{%/* pin */%}} there.\n',
      hugoSays: '1:7 comment must be closed',
    },
    {
      name: 'no end at all',
      source: 'Write {{</* pin >}} for a pin.\n',
      reports: [
        '1:7-1:20 This escaped shortcode never ends. End it with "*/>}}", without white space in between.',
      ],
      hugoSays: '1:7 comment must be closed',
    },
  ],
  passes: [
    {
      name: 'an escaped tag',
      source: 'Write {{</* pin */>}} for a pin.\n',
    },
    {
      name: 'a call',
      source: 'Look {{< pin >}}.\n',
    },
  ],
}
