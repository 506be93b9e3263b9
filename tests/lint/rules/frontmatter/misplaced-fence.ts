import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a comment in front of it',
      source: '<!-- checked in May -->\n\n---\ntitle: A\ndraft: true\n---\n\nText.\n',
      reports: [
        '3:1-3:4 Hugo takes this front matter for text, as other text stands in front of it. Put it first.',
      ],
      unsafeFixed: '---\ntitle: A\ndraft: true\n---\n<!-- checked in May -->\n\n\nText.\n',
    },
    {
      name: 'TOML behind a heading',
      source: '# A\r\n+++\r\ntitle = "A"\r\ntags = ["b"]\r\n+++\r\n',
      reports: [
        '2:1-2:4 Hugo takes this front matter for text, as other text stands in front of it. Put it first.',
      ],
      unsafeFixed: '+++\r\ntitle = "A"\r\ntags = ["b"]\r\n+++\r\n# A\r\n',
    },
  ],
  passes: [
    { name: 'blank lines and blanks in front', source: '\n  ---\ntitle: A\n---\n' },
    { name: 'a rule', source: 'Text.\n\n---\n\nMore: text.\n\n---\n' },
    { name: 'an example', source: 'Write:\n\n```\n---\ntitle: A\n---\n```\n' },
    { name: 'hidden in a comment', source: '<!--\n---\ntitle: A\n---\n-->\n' },
    { name: 'words between rules', source: 'Text.\n\n---\ntitle of the part\n---\n' },
  ],
}
