import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'two titles',
      source: '---\nTitle: A\ntitle: B\n---\n',
      reports: ['3:1-3:6 "title" and "Title" are one key to Hugo, and "Title" counts. Remove one of them.'],
    },
    {
      name: 'in a map, in TOML',
      source: '+++\r\n[params]\r\nid = 1\r\nID = 2\r\n+++\r\n',
      reports: ['4:1-4:3 "ID" and "id" are one key to Hugo, and "ID" counts. Remove one of them.'],
    },
  ],
  passes: [
    { name: 'one spelling', source: '---\nlinkTitle: A\ntitle: B\n---\n' },
    { name: 'maps in lists, whose keys stay as they are', source: '---\nl:\n  - a: 1\n    A: 2\n---\n' },
    { name: 'the same name in two maps', source: '---\na:\n  x: 1\nb:\n  X: 1\n---\n' },
  ],
}
