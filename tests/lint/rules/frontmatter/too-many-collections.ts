import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'aliases of aliases',
      source:
        '---\na0: &a0 [[], [], [], [], [], [], [], [], []]\na1: &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]\na2: &a2 [*a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1]\na3: &a3 [*a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2]\na4: &a4 [*a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3]\na5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]\na6: &a6 [*a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5]\na7: &a7 [*a6, *a6, *a6, *a6, *a6, *a6, *a6, *a6, *a6]\na8: &a8 [*a7, *a7, *a7, *a7, *a7, *a7, *a7, *a7, *a7]\n---\n',
      reports: [
        '2:1-11:1 With its aliases written out, this block has more than 100 lists and maps on one level, which Hugo refuses in a block of its size. Move the data to a data file.',
      ],
      hugoSays: '2:1 too many YAML aliases for non-scalar nodes',
    },
  ],
  passes: [
    {
      name: 'an alias',
      source: '---\na: &a [1]\nb: *a\n---\n',
    },
  ],
}
