import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no spaces',
      source: 'See {{<youtube "abc">}}.\n',
      reports: [
        '1:8-1:8 One space belongs here, between the delimiter and what is inside.',
        '1:21-1:21 One space belongs here, between the delimiter and what is inside.',
      ],
      fixed: 'See {{< youtube "abc" >}}.\n',
    },
    {
      name: 'both tags of a call',
      source: 'Text.\n\n{{%note%}}\nText.\n{{%/note%}}\n',
      reports: [
        '3:4-3:4 One space belongs here, between the delimiter and what is inside.',
        '3:8-3:8 One space belongs here, between the delimiter and what is inside.',
        '5:4-5:4 One space belongs here, between the delimiter and what is inside.',
        '5:9-5:9 One space belongs here, between the delimiter and what is inside.',
      ],
      fixed: 'Text.\n\n{{% note %}}\nText.\n{{% /note %}}\n',
    },
    {
      name: 'too many spaces, and a slash',
      source: 'Text.\n\n{{<  note "a"   / >}}\r\n',
      reports: [
        '3:4-3:6 One space belongs here, between the delimiter and what is inside.',
        '3:14-3:17 One space belongs here, between the delimiter and what is inside.',
        '3:18-3:19 Remove the white space between the delimiter and what is inside.',
      ],
      fixed: 'Text.\n\n{{< note "a" />}}\r\n',
    },
    {
      name: 'a bare value',
      source: 'Text {{<a x=1   >}}.\n',
      reports: [
        '1:9-1:9 One space belongs here, between the delimiter and what is inside.',
        '1:14-1:17 One space belongs here, between the delimiter and what is inside.',
      ],
      fixed: 'Text {{< a x=1 >}}.\n',
    },
    {
      name: 'never',
      source: 'Text {{< a "b" >}}, {{< c >}}d{{< /c >}}.\n',
      options: {
        spaces: 'never',
      },
      reports: [
        '1:9-1:10 Remove the white space between the delimiter and what is inside.',
        '1:15-1:16 Remove the white space between the delimiter and what is inside.',
        '1:24-1:25 Remove the white space between the delimiter and what is inside.',
        '1:26-1:27 Remove the white space between the delimiter and what is inside.',
        '1:34-1:35 Remove the white space between the delimiter and what is inside.',
        '1:37-1:38 Remove the white space between the delimiter and what is inside.',
      ],
      fixed: 'Text {{<a "b">}}, {{<c>}}d{{</c>}}.\n',
    },
  ],
  passes: [
    {
      name: 'one space',
      source: 'See {{< youtube "abc" >}} {{% note %}}a{{% /note %}} {{< b />}}.\n',
    },
    {
      name: 'line ends',
      source: 'Text {{<\n  figure\n  src="a.png"\n>}}\n',
    },
    {
      name: 'code and escaped tags',
      source: 'Text `{{</*a*/>}}` and {{%/*b*/%}}.\n',
    },
    {
      name: 'never, but a value needs the space',
      source: 'Text {{<a b >}} {{<a x=1 />}}.\n',
      options: {
        spaces: 'never',
      },
    },
  ],
}
