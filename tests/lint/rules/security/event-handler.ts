import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an element within a line',
      source: 'Press <b onclick="go()">here</b>.\n',
      reports: ['1:10-1:23 "onclick" runs a script. Put the code into a script of the site.'],
    },
    {
      name: 'capitals, in a block',
      source: '<div>\r\n<img src=a.png OnError=go()>\r\n</div>\r\n',
      reports: ['2:16-2:28 "OnError" runs a script. Put the code into a script of the site.'],
    },
    {
      name: 'a page of HTML',
      path: 'content/page.html',
      source: '<p>\n\n    <b\n      onclick="go()">here</b>\n',
      reports: ['4:7-4:20 "onclick" runs a script. Put the code into a script of the site.'],
    },
  ],
  passes: [
    { name: 'other attributes', source: '<div class="onclick" one="two">Text</div>\n' },
    { name: 'code', source: 'Write `<b onclick="go()">`.\n' },
    { name: 'a parameter', source: 'See {{< button onclick="go" >}}.\n' },
  ],
}
