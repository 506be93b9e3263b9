import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a misspelled name',
      source: '<!-- hugomark-disable-next-line directive/unusd -- typed in a hurry -->\nText.\n',
      reports: ['1:33-1:48 There is no rule or group "directive/unusd". "hugomark rules" lists all of them.'],
    },
  ],
  passes: [
    { name: 'a rule', source: '<!-- hugomark-disable-next-line directive/unused -->\nText.\n' },
    { name: 'a group', source: '<!-- hugomark-disable-next-line directive -->\nText.\n' },
  ],
}
