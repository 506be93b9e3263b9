import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'TOML where YAML is wanted',
      source: '+++\ntitle = "A"\ntags = ["b"]\n+++\nText.\n',
      reports: ['1:1-1:4 This front matter is TOML, and that of this site is YAML. Convert it.'],
      unsafeFixed: '---\ntitle: A\ntags: [b]\n---\nText.\n',
    },
    {
      name: 'YAML where TOML is wanted',
      source: '---\r\ntitle: A\r\n---\r\nText.\r\n',
      options: { format: 'toml' },
      reports: ['1:1-1:4 This front matter is YAML, and that of this site is TOML. Convert it.'],
      unsafeFixed: '+++\r\ntitle = "A"\r\n+++\r\nText.\r\n',
    },
    {
      name: 'broken',
      source: '+++\ntitle = \n+++\nText.\n',
      reports: ['1:1-1:4 This front matter is TOML, and that of this site is YAML. Convert it.'],
    },
  ],
  passes: [
    { name: 'the format of the site', source: '---\ntitle: A\n---\n' },
    { name: 'no front matter', source: 'Text.\n' },
    { name: 'Org', source: '#+title: A\n\nText.\n', path: 'content/page.org' },
  ],
}
