import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an id',
      source: 'Agent {{< agent 007 >}}.\n',
      reports: ['1:17-1:20 The template gets 7 for 007. Put it into quotes to keep its zeros.'],
      unsafeFixed: 'Agent {{< agent "007" >}}.\n',
    },
    {
      name: 'a version',
      source: 'Since {{% since version=1.10 /%}}.\r\n',
      isShown: true,
      reports: ['1:25-1:29 The template gets 1.1 for 1.10. Put it into quotes to keep its zeros.'],
      unsafeFixed: 'Since {{% since version="1.10" /%}}.\r\n',
    },
  ],
  passes: [
    { name: 'in quotes', source: 'Since {{< since version="1.10" >}}, {{< agent `007` >}}.\n' },
    { name: 'zeros that do not count', source: 'See {{< box 0 0.5 1.0 2.00 100 >}}.\n' },
    {
      name: 'the template wants a number',
      source: 'See {{< half 010 >}}.\n',
      site: { 'layouts/_shortcodes/half.html': '{{ div (.Get 0) 2 }}' },
    },
  ],
}
