import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'images of every kind',
      source: '![](a.png)\n\n<img src="b.png">\n\n{{< figure src="c.png" title="C" >}}\n',
      reports: [
        '1:1-1:11 This image has no text. Write between the brackets what it shows.',
        '3:1-3:18 This image has no "alt". Write what it shows, or alt="" when it only decorates.',
        '5:1-5:37 This figure has neither "alt" nor "caption". Write what it shows.',
      ],
    },
    {
      name: 'within a link, in a list',
      source: '- [![ ](a.png)](b.html)\r\n',
      reports: ['1:4-1:15 This image has no text. Write between the brackets what it shows.'],
    },
  ],
  passes: [
    {
      name: 'texts of every kind',
      source:
        '![A](a.png) <img src="b.png" alt=""> {{< figure src="c.png" caption="C" >}} {{< figure alt="D" >}}\n',
    },
    { name: 'code', source: '`![](a.png)`\n\n```html\n<img>\n```\n' },
    {
      name: 'a figure of the site',
      source: 'See {{< figure src="c.png" >}}\n',
      site: { 'layouts/_shortcodes/figure.html': '<b></b>' },
    },
  ],
}
