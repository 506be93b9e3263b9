import type { RuleCases } from '../../rule-cases.ts'

const report =
  'This Markdown is within an HTML block, so readers see it as it is written. Leave a blank line above it.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'bold text',
      source: '<div>\nThis is **new**.\n</div>\n',
      reports: [`2:9-2:16 ${report}`],
    },
    {
      name: 'a list',
      source: '<details>\r\n<summary>More</summary>\r\n- One\r\n- Two\r\n</details>\r\n',
      reports: [`3:1-3:4 ${report}`],
    },
  ],
  passes: [
    { name: 'a blank line', source: '<div>\n\nThis is **new**.\n\n</div>\n' },
    { name: 'no Markdown', source: '<div>\nThis is <b>new</b>.\n</div>\n' },
    { name: 'preformatted text', source: '<div>\n<pre>\n**new**\n</pre>\n</div>\n' },
    { name: 'a tag within a line', source: 'A <span>**new**</span> one.\n' },
  ],
}
