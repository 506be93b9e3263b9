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
      name: 'an alias of text',
      source: '---\na: &x 1\nb:\n  <<: *x\n---\n',
      reports: ['4:7-4:9 Only maps can be merged with "<<". Give it an alias of a map, or a list of such.'],
      hugoSays:
        '4:7 [3:7] int was used where mapping is expected\n   1 | a: &x 1\n   2 | b:\n>  3 |   <<: *x\n             ^',
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
