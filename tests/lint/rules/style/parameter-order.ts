import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'another order',
      source: 'Text {{< figure alt="A" src="a.png" >}}.\n',
      options: {
        order: {
          figure: ['src', 'alt'],
        },
      },
      reports: ['1:17-1:36 Write the parameters of "figure" in this order: src, alt.'],
      fixed: 'Text {{< figure src="a.png" alt="A" >}}.\n',
    },
    {
      name: 'in lines, with one that is not listed',
      source: 'Text {{% figure\n  id=3\n  caption=`c`\n  src="a.png"\n%}}.\n',
      options: {
        order: {
          figure: ['src', 'caption'],
        },
      },
      reports: ['2:3-4:14 Write the parameters of "figure" in this order: src, caption, id.'],
      fixed: 'Text {{% figure\n  src="a.png"\n  caption=`c`\n  id=3\n%}}.\n',
    },
  ],
  passes: [
    {
      name: 'this order',
      source: 'Text {{< figure src="a.png" width=3 alt="A" >}}.\n',
      options: {
        order: {
          figure: ['src', 'width'],
        },
      },
    },
    {
      name: 'a name given twice',
      source: 'Text {{< figure alt="A" src="a" alt="B" >}}.\n',
      options: {
        order: {
          figure: ['src', 'alt'],
        },
      },
    },
    {
      name: 'positional parameters',
      source: 'Text {{< figure "a.png" >}}.\n',
      options: {
        order: {
          figure: ['src', 'alt'],
        },
      },
    },
  ],
}
