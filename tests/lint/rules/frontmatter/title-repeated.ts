import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'the same words',
      source: '---\ntitle: First steps\n---\n\n# First Steps {#start}\n\nText.\n',
      reports: ['5:1-5:23 The first heading repeats the title, which most themes print themselves.'],
      suggestions: [['Remove the heading.', '---\ntitle: First steps\n---\n\nText.\n']],
    },
    {
      name: 'underlined',
      source: '+++\r\ntitle = "A"\r\n+++\r\nA\r\n=\r\n',
      reports: ['4:1-5:2 The first heading repeats the title, which most themes print themselves.'],
      suggestions: [['Remove the heading.', '+++\r\ntitle = "A"\r\n+++\r\n']],
    },
  ],
  passes: [
    { name: 'other words', source: '---\ntitle: First steps\n---\n# Setup\n' },
    { name: 'behind text', source: '---\ntitle: A\n---\nText.\n\n# A\n' },
    { name: 'of another level', source: '---\ntitle: A\n---\n## A\n' },
  ],
}
