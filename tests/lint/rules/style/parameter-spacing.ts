import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'several spaces',
      source: 'Text {{< figure  src="a.png"\talt="A" >}}.\n',
      reports: [
        '1:16-1:18 One space belongs in front of a parameter.',
        '1:29-1:30 One space belongs in front of a parameter.',
      ],
      fixed: 'Text {{< figure src="a.png" alt="A" >}}.\n',
    },
    {
      name: 'none',
      source: 'Text {{% a b="x"c="y" %}}.\n',
      reports: ['1:17-1:17 One space belongs in front of a parameter.'],
      fixed: 'Text {{% a b="x" c="y" %}}.\n',
    },
    {
      name: 'positional parameters',
      source: 'Text {{< ref   "a.md"  "b" >}}.\r\n',
      reports: [
        '1:13-1:16 One space belongs in front of a parameter.',
        '1:22-1:24 One space belongs in front of a parameter.',
      ],
      fixed: 'Text {{< ref "a.md" "b" >}}.\r\n',
    },
  ],
  passes: [
    {
      name: 'one space',
      source: 'Text {{< figure src="a.png" alt="A" >}}.\n',
    },
    {
      name: 'in lines',
      source: 'Text {{< figure\n    src="a.png"\n    alt="A  B = C"\n>}}.\n',
    },
  ],
}
