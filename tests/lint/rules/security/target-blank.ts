import type { RuleCases } from '../../rule-cases.ts'

const report =
  'In old browsers the page that this link opens can lead this one elsewhere. Write rel="noopener".'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a link to another site',
      source: 'See <a href="https://gohugo.io" target="_blank">Hugo</a>.\n',
      reports: [`1:33-1:48 ${report}`],
      fixed: 'See <a href="https://gohugo.io" target="_blank" rel="noopener">Hugo</a>.\n',
    },
    {
      name: 'another relation, and no quotes',
      source: "<p>\r\n<a rel='me' target=_BLANK href=//gohugo.io>Hugo</a></p>\r\n",
      reports: [`2:13-2:26 ${report}`],
      fixed: "<p>\r\n<a rel='me noopener' target=_BLANK href=//gohugo.io>Hugo</a></p>\r\n",
    },
  ],
  passes: [
    {
      name: 'rel is there',
      source: '<a href="https://gohugo.io" target="_blank" rel="me noreferrer">Hugo</a>\n',
    },
    { name: 'a page of the site', source: 'See <a href="/docs/" target="_blank">docs</a>.\n' },
    { name: 'the same window', source: 'See <a href="https://gohugo.io" target="_self">Hugo</a>.\n' },
    { name: 'code', source: '`<a href="https://gohugo.io" target="_blank">`\n' },
  ],
}
