import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a field that the newest version refuses by its old name',
      source: '---\n_build:\n  list: never\n---\n',
      hugo: '0.120',
      reports: [
        '2:1-2:7 Hugo 0.145 calls the field "_build" "build", and 0.169 refuses the old name; rename it with the upgrade.',
      ],
    },
    {
      name: 'an upgrade to a version that warns',
      source: '---\n_build:\n  list: never\ncascade:\n  - _target:\n      kind: page\n---\n',
      hugo: '0.120',
      options: { target: '0.156' },
      reports: [
        '2:1-2:7 Hugo 0.145 calls the field "_build" "build"; rename it with the upgrade.',
        '5:5-5:12 Hugo 0.156 calls the field "_target" "target"; rename it with the upgrade.',
      ],
    },
  ],
  passes: [
    {
      name: 'it has the new name already, which frontmatter/deprecated-field tells',
      source: '---\n_build:\n  list: never\n---\n',
      hugo: '0.150',
    },
    {
      name: 'the target has the old name',
      source: '---\n_build:\n  list: never\n---\n',
      hugo: '0.111',
      options: { target: '0.131' },
    },
  ],
}
