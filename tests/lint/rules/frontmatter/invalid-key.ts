import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a list',
      source: '---\n[a, b]: c\n---\n',
      reports: [
        '2:1-2:7 A list or map cannot be a key in front matter. Put text in brackets or braces in quotes.',
      ],
      hugoSays: '2:7 [1:7] found an invalid key for this map\n>  1 | [a, b]: c\n             ^',
    },
    {
      name: 'a map',
      source: '---\n{a: b}: c\n---\n',
      reports: [
        '2:1-2:7 A list or map cannot be a key in front matter. Put text in brackets or braces in quotes.',
      ],
      hugoSays: '2:7 [1:7] found an invalid key for this map\n>  1 | {a: b}: c\n             ^',
    },
  ],
  passes: [
    {
      name: 'quotes',
      source: '---\n"[a, b]": c\n---\n',
    },
    {
      name: 'a number',
      source: '---\n1: c\n---\n',
    },
  ],
}
