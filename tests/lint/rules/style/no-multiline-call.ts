import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a parameter in each line',
      source: 'Text\n\n{{< figure\n  src="a.png"\n  alt="A"\n>}}\n',
      reports: ['3:1-6:4 Write the tag of "figure" in one line.'],
      fixed: 'Text\n\n{{< figure src="a.png" alt="A" >}}\n',
    },
    {
      name: 'a closing tag',
      source: 'Text {{% a %}}b{{%\r\n/a %}}\r\n',
      reports: ['1:16-2:7 Write the tag of "a" in one line.'],
      fixed: 'Text {{% a %}}b{{% /a %}}\r\n',
    },
  ],
  passes: [
    {
      name: 'one line',
      source: 'Text {{< figure src="a.png" >}}\n',
    },
    {
      name: 'a line end within a string',
      source: 'Text {{< a `x\ny` >}}\n',
    },
    {
      name: 'lines of the content',
      source: 'Text\n{{< a >}}\nb\n{{< /a >}}\n',
    },
  ],
}
