import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no reason',
      source: '<!-- hugomark-disable-next-line directive/unused -->\nText.\n',
      reports: ['1:1-1:53 This directive gives no reason. Write one behind "--".'],
    },
  ],
  passes: [
    {
      name: 'a reason',
      source: '<!-- hugomark-disable-next-line directive/unused -- the page is generated -->\nText.\n',
    },
    { name: 'the end of a range', source: '<!-- hugomark-enable -->\nText.\n' },
  ],
}
