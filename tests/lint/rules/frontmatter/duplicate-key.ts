import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'two values',
      source: '---\ntitle: a\ndate: 2024-01-02\ntitle: b\n---\n',
      reports: ['4:1-4:6 The key "title" is set twice, which Hugo refuses. Keep one of them.'],
      suggestions: [
        ['Remove the first "title".', '---\ndate: 2024-01-02\ntitle: b\n---\n'],
        ['Remove the last "title".', '---\ntitle: a\ndate: 2024-01-02\n---\n'],
      ],
      hugoSays:
        '4:1 [3:1] mapping key "title" already defined at [1:1]\n   1 | title: a\n   2 | date: 2024-01-02\n>  3 | title: b\n       ^',
    },
    {
      name: 'the same value',
      source: '---\ntitle: a\ndraft: true\ntitle: a\n---\n',
      reports: ['4:1-4:6 The key "title" is set twice, which Hugo refuses. Keep one of them.'],
      fixed: '---\ntitle: a\ndraft: true\n---\n',
      hugoSays:
        '4:1 [3:1] mapping key "title" already defined at [1:1]\n   1 | title: a\n   2 | draft: true\n>  3 | title: a\n       ^',
    },
    {
      name: 'TOML',
      source: '+++\r\ntitle = "a"\r\ntitle = "b"\r\n+++\r\n',
      reports: [
        '3:1-3:6 The key `title` already has a value. A key can have only one; remove or rename one of them.',
      ],
      suggestions: [['Remove the last "title".', '+++\r\ntitle = "a"\r\n+++\r\n']],
      hugoSays: '3:1 unmarshal failed: toml: key title is already defined',
    },
    {
      name: 'a list',
      source: '---\ntags:\n  - a\ntags:\n  - b\n---\n',
      reports: ['4:1-4:5 The key "tags" is set twice, which Hugo refuses. Keep one of them.'],
      hugoSays:
        '4:1 [3:1] mapping key "tags" already defined at [1:1]\n   1 | tags:\n   2 |   - a\n>  3 | tags:\n       ^\n   4 |   - b',
    },
  ],
  passes: [
    {
      name: 'two maps',
      source: '---\na:\n  title: x\nb:\n  title: y\n---\n',
    },
    {
      name: 'once',
      source: '+++\ntitle = "a"\n+++\n',
    },
  ],
}
