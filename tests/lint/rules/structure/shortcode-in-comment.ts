import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a call that is commented out',
      source: 'Text.\n\n<!-- {{< video id="1" >}} -->\n',
      reports: [
        '3:6-3:26 Hugo runs this call of "video" although it is in a comment. Escape it with /* and */, or remove the comment.',
      ],
      unsafeFixed: 'Text.\n\n<!-- {{</* video id="1" */>}} -->\n',
    },
    {
      name: 'within a line, and with content',
      source: 'Text <!-- {{% note %}}\r\nA *note*.{{% /note %}} --> and more.\r\n',
      reports: [
        '1:11-1:23 Hugo runs this call of "note" although it is in a comment. Escape it with /* and */, or remove the comment.',
      ],
      unsafeFixed: 'Text <!-- {{%/* note */%}}\r\nA *note*.{{%/* /note */%}} --> and more.\r\n',
    },
  ],
  passes: [
    { name: 'an escaped call', source: '<!-- {{</* video id="1" */>}} -->\n' },
    { name: 'behind a comment', source: 'Text.\n\n<!-- old -->\n\n{{< video >}}\n\n<!-- new -->\n' },
    { name: 'a comment in code', source: '```html\n<!-- {{< version >}} -->\n```\n' },
    { name: 'a code span', source: 'Write `<!-- {{< version >}} -->` there.\n' },
  ],
}
