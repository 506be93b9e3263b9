import type { RuleCases } from '../../rule-cases.ts'

const report = (scheme: string) =>
  `This address runs code ("${scheme}"). Link to a page, and put code into a script of the site.`

export const cases: RuleCases = {
  fails: [
    {
      name: 'a link and an image',
      source: '[Go](javascript:alert(1)) and ![It](data:text/html;base64,PGI+)\n',
      reports: [`1:6-1:25 ${report('javascript:')}`, `1:37-1:63 ${report('data:')}`],
    },
    {
      name: 'capitals, entities and white space',
      source: '<a href=" Java&#115;cript&colon;go()">A</a>\r\n\r\n[r]\r\n\r\n[r]: VBScript:go\r\n',
      reports: [`1:10-1:37 ${report('javascript:')}`, `5:6-5:17 ${report('vbscript:')}`],
    },
    {
      name: 'a parameter and front matter',
      source:
        '---\nlink: "javascript:go()"\n---\n{{< button href="javascript:go()" >}} {{% button `vbscript:go` %}}\n',
      reports: [
        `2:7-2:24 ${report('javascript:')}`,
        `4:12-4:34 ${report('javascript:')}`,
        `4:50-4:63 ${report('vbscript:')}`,
      ],
    },
    {
      name: 'a page of HTML',
      path: 'content/page.html',
      source: '---\ntitle: x\n---\n[a](javascript:b) <a href="javascript:go()">go</a>\n',
      reports: [
        '4:28-4:43 This address runs code ("javascript:"). Link to a page, and put code into a script of the site.',
      ],
    },
  ],
  passes: [
    { name: 'a page', source: '[Go](https://example.org/?q=javascript:go) <https://example.org>\n' },
    {
      name: 'a title',
      source: '---\ntitle: "JavaScript: The Good Parts"\n---\n{{< book title="JavaScript: A Guide" >}}\n',
    },
    { name: 'an image in the page itself', source: '![It](data:image/png;base64,iVBORw0KGgo=)\n' },
    { name: 'code', source: 'Never write `[Go](javascript:go())`.\n' },
  ],
}
