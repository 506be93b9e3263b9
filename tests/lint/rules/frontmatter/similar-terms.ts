import type { RuleCases } from '../../rule-cases.ts'

const tags = (terms: string) => `---\ntags: [${terms}]\n---\n`

export const cases: RuleCases = {
  fails: [
    {
      name: 'other case, and the plural',
      source: tags('golang, Template, hugo'),
      site: { 'content/a.md': tags('GoLang, templates, hugo'), 'content/b.md': tags('GoLang, templates') },
      reports: [
        '2:8-2:14 Most pages write "GoLang" and not "golang". Use one spelling.',
        '2:16-2:24 Most pages write "templates" and not "Template". Use one spelling.',
      ],
      suggestions: [
        ['Write "GoLang".', tags('GoLang, Template, hugo')],
        ['Write "templates".', tags('golang, templates, hugo')],
      ],
    },
    {
      name: 'a taxonomy of the site, as one text',
      source: '+++\r\nseries = "How To"\r\n+++\r\n',
      site: {
        'hugo.toml': '[taxonomies]\nseries = "series"\n',
        'content/a.md': '---\nseries: how-to\n---\n',
        'content/b.md': '---\nseries: [how-to]\n---\n',
      },
      reports: ['2:10-2:18 Most pages write "how-to" and not "How To". Use one spelling.'],
      suggestions: [['Write "how-to".', '+++\r\nseries = "how-to"\r\n+++\r\n']],
    },
  ],
  passes: [
    { name: 'the same terms', source: tags('go'), site: { 'content/a.md': tags('go') } },
    { name: 'as frequent as the other', source: tags('go'), site: { 'content/a.md': tags('Go') } },
    {
      name: 'no taxonomy',
      source: '---\nlabels: [go]\n---\n',
      site: { 'content/a.md': '---\nlabels: [Go]\n---\n' },
    },
  ],
}
