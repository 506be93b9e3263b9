import type { RuleCases } from '../../rule-cases.ts'

const report =
  'A bar that "key" prints cuts the cell of the table in two. Write the call with "{{<", or &#124; for the bar.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a bar in a value',
      source: '| a | b |\n|---|---|\n| {{% key "x|y" %}} | c |\n',
      reports: [`3:11-3:16 ${report}`],
    },
    {
      name: 'a value with a name',
      source: 'Text.\r\n\r\n| a | b |\r\n|---|---|\r\n| c | {{% key text=`x|y` %}} |\r\n',
      reports: [`5:15-5:25 ${report}`],
    },
  ],
  passes: [
    { name: 'the other notation', source: '| a | b |\n|---|---|\n| {{< key "x|y" >}} | c |\n' },
    { name: 'no bar', source: '| a | b |\n|---|---|\n| {{% key "xy" %}} | c |\n' },
    { name: 'no table', source: 'Press {{% key "x|y" %}}.\n' },
  ],
}
