import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a list',
      source: '---\n- a\n---\n',
      reports: [
        '2:1-3:1 Front matter must be a map of keys and values, but this is a sequence. Write key: value.',
      ],
      hugoSays: '2:1 [1:1] sequence was used where mapping is expected\n>  1 | - a\n       ^',
    },
    {
      name: 'text',
      source: '---\nMaps\n---\n',
      reports: [
        '2:1-2:5 Front matter must be a map of keys and values, but this is a string. Write key: value.',
      ],
      hugoSays: '2:1 [1:1] string was used where mapping is expected\n>  1 | Maps\n       ^',
    },
  ],
  passes: [
    {
      name: 'a map',
      source: '---\na: 1\n---\n',
    },
    {
      name: 'nothing',
      source: '---\n---\n',
    },
  ],
}
