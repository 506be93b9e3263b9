import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no title',
      source: '---\ndate: 2024-01-02\n---\n',
      reports: ['1:1-1:4 The front matter has no "title". Add it.'],
    },
    {
      name: 'no front matter',
      source: 'Text.\n',
      reports: ['1:1-1:1 The front matter has no "title". Add it.'],
    },
    {
      name: 'fields of the configuration, one of them in a map',
      source: '+++\r\ndescription = ""\r\n[params]\r\nteam = "a"\r\n+++\r\n',
      options: { fields: ['description', 'params.owner', 'params.team'] },
      reports: [
        '1:1-1:4 The front matter has no "params.owner". Add it.',
        '2:1-2:12 The field "description" is empty. Fill it in.',
      ],
    },
  ],
  passes: [
    { name: 'a title in another case', source: '---\nTitle: A\n---\n' },
    { name: 'no fields are asked for', source: 'Text.\n', options: { fields: [] } },
  ],
}
