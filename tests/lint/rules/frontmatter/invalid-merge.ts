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
    {
      name: 'an alias of text: Hugo tells the place of the text',
      source: '---\nz: 1\na: &x "t"\nb:\n  <<: *x\n---\n',
      reports: ['5:7-5:9 Only maps can be merged with "<<". Give it an alias of a map, or a list of such.'],
      hugoSays:
        '3:7 [2:7] string was used where mapping is expected\n   1 | z: 1\n>  2 | a: &x "t"\n             ^\n   3 | b:\n   4 |   <<: *x',
    },
    {
      name: 'a list with an alias of a number',
      source: '---\nm: &m {k: 1}\na: &x 7\nb:\n  <<: [*m, *x]\n---\n',
      reports: ['5:12-5:14 Only maps can be merged with "<<". Give it an alias of a map, or a list of such.'],
      hugoSays:
        '3:7 [2:7] int was used where mapping is expected\n   1 | m: &m {k: 1}\n>  2 | a: &x 7\n             ^\n   3 | b:\n   4 |   <<: [*m, *x]',
    },
    {
      name: 'an alias of a list',
      source: '---\na: &x [1]\nb:\n  <<: *x\n---\n',
      reports: ['2:8-2:9 Only maps can be merged with "<<". Give it an alias of a map, or a list of such.'],
      hugoSays:
        '2:8 [1:8] int was used where mapping is expected\n>  1 | a: &x [1]\n              ^\n   2 | b:\n   3 |   <<: *x',
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
