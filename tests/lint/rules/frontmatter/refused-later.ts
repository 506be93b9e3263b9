import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a key that is set twice',
      source: '---\ntitle: A\ntitle: B\n---\n',
      hugo: '0.131',
      reports: [
        '3:1-3:6 Hugo 0.169 refuses this. The key "title" is set twice, which Hugo refuses. Keep one of them.',
      ],
    },
  ],
  passes: [
    {
      name: "front matter that today's version refuses already",
      source: '---\ntitle: a: b\n---\n',
      hugo: '0.131',
    },
    { name: 'the newest version', source: '---\ntitle: A\ntitle: B\n---\n' },
    {
      name: 'a target with the same reader of YAML',
      source: '---\ntitle: A\ntitle: B\n---\n',
      hugo: '0.111',
      options: { target: '0.131' },
    },
    { name: 'TOML', source: '+++\ntitle = "A"\n+++\n', hugo: '0.111' },
  ],
}
