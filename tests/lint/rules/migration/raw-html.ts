import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'in text',
      source: 'Text<br>and <kbd>A</kbd>.\n',
      options: {
        target: 'markdoc',
      },
      reports: [
        '1:5-1:9 Markdoc prints "<br>" as text. Write a tag for it, or Markdown.',
        '1:13-1:18 Markdoc prints "<kbd>" as text. Write a tag for it, or Markdown.',
      ],
    },
    {
      name: 'a block and comments',
      source: '<div>\n\nText <!-- a -->\n\n</div>\n\n<!-- b -->\n',
      options: {
        target: 'markdoc',
      },
      reports: [
        '1:1-1:6 Markdoc prints this block of HTML as text. Write a tag for it, or Markdown.',
        '3:6-3:16 Markdoc prints this comment as text unless it is told to allow comments.',
        '5:1-5:7 Markdoc prints this block of HTML as text. Write a tag for it, or Markdown.',
        '7:1-7:11 Markdoc prints this comment as text unless it is told to allow comments.',
      ],
    },
  ],
  passes: [
    {
      name: 'code',
      source: '`<br>` and\n\n```html\n<div>\n```\n',
      options: {
        target: 'markdoc',
      },
    },
    {
      name: 'MDX reads tags',
      source: '<div>\n\nText\n\n</div>\n',
    },
  ],
}
