import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no closing fence',
      source: '---\ntitle: Maps\n\nDraw.\n',
      reports: ['1:1-1:4 This front matter is never closed. End it with a line that starts with "---".'],
      suggestions: [['Add "---" in front of the first empty line.', '---\ntitle: Maps\n---\n\nDraw.\n']],
      hugoSays: '2:1 EOF looking for end YAML front matter delimiter',
    },
    {
      name: 'TOML with CRLF',
      source: '+++\r\ntitle = "Maps"\r\n\r\nDraw.\r\n',
      reports: ['1:1-1:5 This front matter is never closed. End it with a line that starts with "+++".'],
      suggestions: [
        ['Add "+++" in front of the first empty line.', '+++\r\ntitle = "Maps"\r\n+++\r\n\r\nDraw.\r\n'],
      ],
      hugoSays: '2:1 EOF looking for end TOML front matter delimiter',
    },
    {
      name: 'JSON',
      source: '{\n  "title": "Maps"\n\nDraw.\n',
      reports: [
        '1:1-1:2 A file that starts with "{" must start with JSON front matter, and the braces of this are not closed. Close them, or put front matter in front of the text.',
      ],
      hugoSays: '1:1 unexpected EOF parsing JSON front matter',
    },
  ],
  passes: [
    {
      name: 'closed',
      source: '---\ntitle: Maps\n---\n\nDraw.\n',
    },
    {
      name: 'a rule further down',
      source: 'Draw.\n\n---\n\nMore.\n',
    },
  ],
}
