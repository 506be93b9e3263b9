import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'text above and below',
      source: 'Mind this:\n{{% note %}}\nText.\n{{% /note %}}\nGo on.\n',
      reports: [
        '2:1-2:13 This call of "note" touches the text above. Leave a blank line.',
        '4:1-4:14 The text below touches this end of "note". Leave a blank line.',
      ],
      unsafeFixed: 'Mind this:\n\n{{% note %}}\nText.\n{{% /note %}}\n\nGo on.\n',
    },
    {
      name: 'the other notation',
      source: 'Mind this:\r\n{{< note >}}\r\nText.\r\n{{< /note >}}\r\n',
      reports: ['2:1-2:13 This call of "note" touches the text above. Leave a blank line.'],
      unsafeFixed: 'Mind this:\r\n\r\n{{< note >}}\r\nText.\r\n{{< /note >}}\r\n',
    },
  ],
  passes: [
    { name: 'blank lines', source: 'Mind this:\n\n{{% note %}}\nText.\n{{% /note %}}\n\nGo on.\n' },
    { name: 'within a line', source: 'Mind {{% note %}}this\nand that{{% /note %}}.\n' },
    {
      name: 'calls side by side',
      source: 'See\n\n{{< tab >}}\nA\n{{< /tab >}}\n{{< tab >}}\nB\n{{< /tab >}}\n',
    },
  ],
}
