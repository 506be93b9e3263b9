import type { RuleCases } from '../../rule-cases.ts'

const site = {
  'hugo.toml': '[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n',
  'content/about.md': 'About.\n',
}

export const cases: RuleCases = {
  fails: [
    {
      name: 'a page that is not translated',
      path: 'content/page.fr.md',
      source: 'See {{< relref "/about" >}}\n',
      site,
      reports: [
        '1:16-1:24 There is "/about" in "en", but not in "fr", so Hugo finds no page. Name the language.',
      ],
      suggestions: [['Refer to the page in "en".', 'See {{< relref path="/about" lang="en" >}}\n']],
      hugoSays: '1:5 REF_NOT_FOUND: Ref "/about": "content/page.fr.md:1:5": page not found',
    },
    {
      name: 'the wrong language is named',
      source: 'See {{% relref path="about" lang="fr" %}}\r\n',
      site,
      reports: [
        '1:16-1:28 There is "about" in "en", but not in "fr", so Hugo finds no page. Name the language.',
      ],
    },
  ],
  passes: [
    {
      name: 'the language is named',
      path: 'content/page.fr.md',
      source: 'See {{< relref path="/about" lang="en" >}}\n',
      site,
    },
    { name: 'a page that no language has', source: 'See {{< relref "/nowhere" >}}\n', site },
  ],
}
