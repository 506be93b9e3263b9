import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'behind a name and a value',
      source: 'Text {{< figure  \n  src="a.png"\t\n>}}.\n',
      reports: [
        '1:16-1:18 Remove the white space at the end of the line.',
        '2:14-2:15 Remove the white space at the end of the line.',
      ],
      fixed: 'Text {{< figure\n  src="a.png"\n>}}.\n',
    },
    {
      name: 'CRLF',
      source: 'Text {{% figure \r\n  src="a.png" %}}.\r\n',
      reports: ['1:16-1:17 Remove the white space at the end of the line.'],
      fixed: 'Text {{% figure\r\n  src="a.png" %}}.\r\n',
    },
  ],
  passes: [
    {
      name: 'within a string',
      source: 'Text {{< a b=`x  \ny` >}}.\n',
    },
    {
      name: 'in one line',
      source: 'Text {{< a   "b"   >}}  \n',
    },
  ],
}
