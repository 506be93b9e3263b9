import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a long call',
      source: 'Text\n\n{{< figure src="a.png" alt="A view of the sea" >}}\n',
      options: {
        max: 40,
      },
      reports: [
        '3:1-3:51 The tag of "figure" ends in column 50, behind 40. Put each parameter in its own line.',
      ],
      fixed: 'Text\n\n{{< figure\n  src="a.png"\n  alt="A view of the sea"\n>}}\n',
    },
    {
      name: 'a slash and an indent',
      source: 'Text\r\n\r\n  {{< figure src="a.png" alt="A view of the sea" />}}\r\n',
      options: {
        max: 40,
        indent: 4,
      },
      reports: [
        '3:3-3:54 The tag of "figure" ends in column 53, behind 40. Put each parameter in its own line.',
      ],
      fixed: 'Text\r\n\r\n  {{< figure\r\n      src="a.png"\r\n      alt="A view of the sea"\r\n  />}}\r\n',
    },
  ],
  passes: [
    {
      name: 'a short call',
      source: 'Text {{< figure src="a.png" alt="A" >}}\n',
      options: {
        max: 40,
      },
    },
    {
      name: 'a single parameter',
      source: 'Text {{< a "a long value that has to go somewhere" >}}\n',
      options: {
        max: 40,
      },
    },
    {
      name: 'in lines',
      source: 'Text\n{{< figure\n  src="a.png"\n  alt="A view of the sea from the hill"\n>}}\n',
      options: {
        max: 40,
      },
    },
  ],
}
