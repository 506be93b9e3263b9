import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an example that runs',
      source: 'Write:\n\n```md\n{{< note >}}\nText.\n{{< /note >}}\n```\n',
      reports: [
        '4:1-4:13 Hugo runs this call of "note" although it is in md code. Escape it with /* and */ to show it.',
      ],
      unsafeFixed: 'Write:\n\n```md\n{{</* note */>}}\nText.\n{{</* /note */>}}\n```\n',
    },
    {
      name: 'calls in a call, with line ends of Windows',
      source: '~~~ Markdown\r\n{{% tabs %}}{{< tab >}}a{{< /tab >}}{{% /tabs %}}\r\n~~~\r\n',
      reports: [
        '2:1-2:13 Hugo runs this call of "tabs" although it is in markdown code. Escape it with /* and */ to show it.',
      ],
      unsafeFixed:
        '~~~ Markdown\r\n{{%/* tabs */%}}{{</* tab */>}}a{{</* /tab */>}}{{%/* /tabs */%}}\r\n~~~\r\n',
    },
  ],
  passes: [
    { name: 'an escaped call', source: '```md\n{{</* note */>}}\n```\n' },
    { name: 'a value in a command', source: '```sh\ninstall app-{{< version >}}\n```\n' },
    {
      name: 'a language in which calls are meant to run',
      source: '```md\n{{< example >}}\n```\n',
      options: { languages: ['hugo'] },
    },
  ],
}
