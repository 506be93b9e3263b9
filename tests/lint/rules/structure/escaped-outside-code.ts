import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a call that was switched off',
      source: 'Text.\n\n{{</* video id="1" */>}}\n',
      reports: [
        '3:1-3:25 Readers see this call as text. Put it into code, or remove "/*" and "*/" to run it.',
      ],
    },
    {
      name: 'within a line of a list',
      source: '- Watch {{%/* video */%}} now.\r\n',
      reports: [
        '1:9-1:26 Readers see this call as text. Put it into code, or remove "/*" and "*/" to run it.',
      ],
    },
  ],
  passes: [
    { name: 'a code span', source: 'Write `{{</* video id="1" */>}}` there.\n' },
    { name: 'fenced code', source: '```\n{{</* video id="1" */>}}\n```\n' },
    { name: 'an element for code', source: 'Write <code>{{</* video */>}}</code> there.\n' },
    { name: 'a comment', source: 'Text.\n\n<!-- {{</* video */>}} -->\n' },
    {
      name: 'the content of a call',
      source: 'See\n\n{{< example >}}\n{{</* video */>}}\n{{< /example >}}\n',
    },
  ],
}
