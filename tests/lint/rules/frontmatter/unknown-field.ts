import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'letters that changed places, one too few and one too many',
      source: '---\ntitel: A\ndesciption: B\nweightt: 1\n---\n',
      reports: [
        '2:1-2:6 Hugo has no field "titel". Did you mean "title"?',
        '3:1-3:11 Hugo has no field "desciption". Did you mean "description"?',
        '4:1-4:8 Hugo has no field "weightt". Did you mean "weight"?',
      ],
      suggestions: [
        ['Write "title".', '---\ntitle: A\ndesciption: B\nweightt: 1\n---\n'],
        ['Write "description".', '---\ntitel: A\ndescription: B\nweightt: 1\n---\n'],
        ['Write "weight".', '---\ntitel: A\ndesciption: B\nweight: 1\n---\n'],
      ],
    },
    {
      name: 'a separator in TOML',
      source: '+++\r\npublish_date = 2024-01-02\r\n+++\r\n',
      reports: ['2:1-2:13 Hugo has no field "publish_date". Did you mean "publishDate"?'],
      suggestions: [['Write "publishDate".', '+++\r\npublishDate = 2024-01-02\r\n+++\r\n']],
    },
  ],
  passes: [
    { name: 'fields in any case', source: '---\nTitle: A\nlinktitle: B\nISCJKLanguage: false\n---\n' },
    {
      name: 'parameters of the site',
      source: '---\nimage: a.png\nauthor: B\ntoc: true\nmenu_title: C\n---\n',
    },
    { name: 'below params', source: '---\nparams:\n  titel: A\n---\n' },
    { name: 'allowed', source: '---\ntitel: A\n---\n', options: { allow: ['titel'] } },
  ],
}
