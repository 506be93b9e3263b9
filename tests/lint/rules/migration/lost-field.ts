import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'fields of YAML front matter',
      source: '---\ntitle: A\nexpiryDate: 2030-01-01\nOutputs: [html, rss]\n---\n',
      reports: [
        '3:1-3:11 In Hugo, "expiryDate" takes the page off the site on a day. MDX has nothing like it.',
        '4:1-4:8 In Hugo, "Outputs" chooses output formats. MDX has nothing like it.',
      ],
    },
    {
      name: 'TOML',
      source: '+++\n[cascade]\ndraft = true\n+++\n',
      options: {
        target: 'starlight',
      },
      reports: ['2:2-2:9 In Hugo, "cascade" gives values to the pages below. Starlight has nothing like it.'],
    },
  ],
  passes: [
    {
      name: 'fields that all have',
      source: '---\ntitle: A\ndraft: true\n---\n',
    },
    {
      name: 'below another field',
      source: '---\nparams:\n  outputs: 3\n---\n',
    },
    {
      name: 'data of a folder',
      source: '---\ncascade:\n  draft: true\n---\n',
      options: {
        target: 'eleventy',
      },
    },
  ],
}
