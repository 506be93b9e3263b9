import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'build options',
      source: '---\n_build:\n  list: never\n---\n',
      reports: ['2:1-2:7 Since Hugo 0.145 the field "_build" is called "build". Rename it.'],
      hugo: '0.150',
      fixed: '---\nbuild:\n  list: never\n---\n',
    },
    {
      name: 'the target of a cascade, in a list',
      source: '---\ncascade:\n  - _target:\n      kind: page\n    toc: true\n---\n',
      reports: ['3:5-3:12 Since Hugo 0.156 the field "_target" is called "target". Rename it.'],
      fixed: '---\ncascade:\n  - target:\n      kind: page\n    toc: true\n---\n',
    },
  ],
  passes: [
    {
      name: 'an older Hugo, which knows no other name',
      source: '---\n_build:\n  list: never\n---\n',
      hugo: '0.120',
    },
    {
      name: 'a Hugo that refuses it, which frontmatter/invalid-field tells',
      source: '---\n_build:\n  list: never\n---\n',
    },
    {
      name: 'the new names',
      source: '---\nbuild:\n  list: never\ncascade:\n  target:\n    kind: page\n---\n',
    },
  ],
}
