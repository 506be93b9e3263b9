import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'two values for one name',
      source: 'See {{< img src="a.png" alt="A" src="b.png" >}}.\n',
      reports: ['1:13-1:24 Hugo drops this "src", as the tag gives it again. Keep one of the two.'],
      suggestions: [
        ['Remove this one, which does not count', 'See {{< img alt="A" src="b.png" >}}.\n'],
        ['Remove the other one', 'See {{< img src="a.png" alt="A" >}}.\n'],
      ],
    },
    {
      name: 'the same value twice',
      source: '{{% note %}}{{% img src=a.png src="a.png" %}}{{% /note %}}\n',
      reports: ['1:21-1:30 The tag gives "src" twice, with the same value. Remove one of the two.'],
      fixed: '{{% note %}}{{% img src="a.png" %}}{{% /note %}}\n',
    },
  ],
  passes: [
    { name: 'different names', source: 'See {{< img src="a.png" alt="a.png" >}}.\n' },
    {
      name: 'names that differ in case, which are two to Hugo',
      source: 'See {{< img Src="a.png" src="b.png" >}}.\n',
    },
    { name: 'values without names', source: 'See {{< img a.png a.png >}}.\n' },
  ],
}
