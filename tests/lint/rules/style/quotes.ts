import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'backticks without need',
      source: 'Text {{< a `b c` >}} {{< a x=`y` >}}.\n',
      reports: [
        '1:12-1:17 Write this value with double quotes: "b c"',
        '1:30-1:33 Write this value with double quotes: "y"',
      ],
      fixed: 'Text {{< a "b c" >}} {{< a x="y" >}}.\n',
    },
    {
      name: 'unquoted strings',
      source: 'Text {{< youtube w7Ft2ymGmfc >}} {{% a b=c d=1 e=true %}}.\n',
      options: {
        unquoted: 'quote',
      },
      reports: [
        '1:18-1:29 Write this value with double quotes: "w7Ft2ymGmfc"',
        '1:42-1:43 Write this value with double quotes: "c"',
      ],
      fixed: 'Text {{< youtube "w7Ft2ymGmfc" >}} {{% a b="c" d=1 e=true %}}.\n',
    },
    {
      name: 'no quotes',
      source: 'Text {{< a "b" >}} {{< a x="y" z="1" >}}.\n',
      options: {
        prefer: 'bare',
      },
      reports: [
        '1:12-1:15 Write this value with no quotes: b',
        '1:28-1:31 Write this value with no quotes: y',
      ],
      fixed: 'Text {{< a b >}} {{< a x=y z="1" >}}.\n',
    },
    {
      name: 'backticks',
      source: 'Text {{< a x="y z" >}}.\n',
      options: {
        prefer: 'raw',
      },
      reports: ['1:14-1:19 Write this value with backticks: `y z`'],
      fixed: 'Text {{< a x=`y z` >}}.\n',
    },
  ],
  passes: [
    {
      name: 'double quotes',
      source: 'Text {{< a "b c" >}}.\n',
    },
    {
      name: 'backticks that are needed',
      source: 'Text {{< a `say "hi"` >}} {{< b `C:\\dir` >}} {{< c `x\ny` >}}.\n',
    },
    {
      name: 'unquoted strings',
      source: 'Text {{< youtube w7Ft2ymGmfc >}}.\n',
    },
    {
      name: 'a number must stay one',
      source: 'Text {{< a b=1 c=1.5 d=true >}}.\n',
      options: {
        unquoted: 'quote',
      },
    },
  ],
}
