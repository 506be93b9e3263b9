import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'two values',
      source: 'See {{< badge color=red label="x" color=blue >}}.\n',
      reports: [
        '1:15-1:24 The parameter "color" is given twice; Hugo takes the last one. Remove one of them.',
      ],
      suggestions: [
        ['Remove this one, which has no effect.', 'See {{< badge label="x" color=blue >}}.\n'],
        ['Remove the last one.', 'See {{< badge color=red label="x" >}}.\n'],
      ],
    },
    {
      name: 'the same value',
      source: 'See {{% badge color=red color="red" %}}.\n',
      reports: [
        '1:15-1:24 The parameter "color" is given twice; Hugo takes the last one. Remove one of them.',
      ],
      fixed: 'See {{% badge color="red" %}}.\n',
    },
    {
      name: 'over several lines',
      source: 'See {{< badge\n  color=red\n  label=x\n  color=blue\n>}}.\n',
      reports: [
        '2:3-2:12 The parameter "color" is given twice; Hugo takes the last one. Remove one of them.',
      ],
      suggestions: [
        ['Remove this one, which has no effect.', 'See {{< badge\n  label=x\n  color=blue\n>}}.\n'],
        ['Remove the last one.', 'See {{< badge\n  color=red\n  label=x\n>}}.\n'],
      ],
    },
  ],
  passes: [
    {
      name: 'once',
      source: 'See {{< badge color=red label=red >}}.\n',
    },
    {
      name: 'another case is another name',
      source: 'See {{< badge color=red Color=blue >}}.\n',
    },
    {
      name: 'escaped',
      source: 'Write {{</* badge color=red color=blue */>}}.\n',
    },
  ],
}
