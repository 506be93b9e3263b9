import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'text',
      source: '---\n<<: a\n---\n',
      reports: ['2:5-2:6 Only maps can be merged with "<<". Give it an alias of a map, or a list of such.'],
      hugoSays: '2:5 [1:5] string was used where mapping is expected\n>  1 | <<: a\n           ^',
    },
    {
      name: 'a number',
      source: '---\nb:\n  <<: 3\n---\n',
      reports: ['3:7-3:8 Only maps can be merged with "<<". Give it an alias of a map, or a list of such.'],
      hugoSays: '3:7 [2:7] int was used where mapping is expected\n   1 | b:\n>  2 |   <<: 3\n             ^',
    },
  ],
  passes: [
    {
      name: 'an alias of a map',
      source: '---\na: &x {k: 1}\nb:\n  <<: *x\n---\n',
    },
    {
      name: 'none',
      source: '---\na: 1\n---\n',
    },
  ],
}
