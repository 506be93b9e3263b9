import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'words that are no flag',
      source: '---\ndraft: yes\n---\n',
      reports: ['2:8-2:11 Hugo takes "yes" for false. Write true or false.'],
      suggestions: [
        ['Write true.', '---\ndraft: true\n---\n'],
        ['Write false.', '---\ndraft: false\n---\n'],
      ],
    },
    {
      name: 'a text that looks like a list, in TOML',
      source: '+++\r\ntags = "a, b c"\r\nkeywords = "d,e"\r\n+++\r\n',
      reports: [
        '2:8-2:16 Hugo takes "a, b c" for one term. Write a list.',
        '3:12-3:17 Hugo takes "d,e" for words with commas at their ends. Write a list.',
      ],
      suggestions: [
        ['Write ["a", "b c"].', '+++\r\ntags = ["a", "b c"]\r\nkeywords = "d,e"\r\n+++\r\n'],
        ['Write ["d", "e"].', '+++\r\ntags = "a, b c"\r\nkeywords = ["d", "e"]\r\n+++\r\n'],
      ],
    },
    {
      name: 'numbers with a leading zero, and none',
      source: '{ "weight": "010", "title": ["A"] }\n',
      reports: [
        '1:13-1:18 Hugo takes "010" for 8, as it is no plain number.',
        '1:20-1:27 Hugo takes a list for an empty title. Write text.',
      ],
    },
  ],
  passes: [
    { name: 'plain values', source: '---\ndraft: true\nweight: 10\ntags: [a, b]\ntitle: 42\n---\n' },
    {
      name: 'flags and numbers in quotes, which Hugo reads as they look',
      source: '---\ndraft: "true"\nweight: \'10\'\n---\n',
    },
    { name: 'one term', source: '---\ntags: Hugo\n---\n' },
    {
      name: 'Org, where all is text',
      source: '#+draft: true\n#+weight: 10\n\nText.\n',
      path: 'content/page.org',
    },
    { name: 'other fields', source: '---\nparams:\n  draft: "true"\nprice: "10"\n---\n' },
  ],
}
