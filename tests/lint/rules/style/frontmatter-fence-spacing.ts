import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no blank line',
      source: '---\ntitle: A\n---\nText.\n',
      reports: ['4:1-4:6 Put a blank line behind the front matter.'],
      fixed: '---\ntitle: A\n---\n\nText.\n',
    },
    {
      name: 'CRLF',
      source: '+++\r\ntitle = "A"\r\n+++\r\n# Text\r\n',
      reports: ['4:1-4:7 Put a blank line behind the front matter.'],
      fixed: '+++\r\ntitle = "A"\r\n+++\r\n\r\n# Text\r\n',
    },
  ],
  passes: [
    {
      name: 'a blank line',
      source: '---\ntitle: A\n---\n\nText.\n',
    },
    {
      name: 'no content',
      source: '---\ntitle: A\n---\n',
    },
    {
      name: 'no front matter',
      source: 'Text.\n',
    },
  ],
}
