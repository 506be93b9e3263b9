import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a closing tag behind nothing',
      source: 'Text {{< note "a" >}}{{< /note >}}.\n',
      reports: ['1:6-1:35 "note" has no content. End its tag with a slash instead of a closing tag.'],
      fixed: 'Text {{< note "a" />}}.\n',
    },
    {
      name: 'no space',
      source: 'Text {{%note%}}{{%/note%}}.\n',
      reports: ['1:6-1:27 "note" has no content. End its tag with a slash instead of a closing tag.'],
      fixed: 'Text {{%note /%}}.\n',
    },
    {
      name: 'a slash',
      source: 'Text {{< note "a" />}} {{% b / %}}.\n',
      options: {
        empty: 'tag',
      },
      reports: [
        '1:6-1:23 "note" ends with a slash. Write a closing tag instead.',
        '1:24-1:35 "b" ends with a slash. Write a closing tag instead.',
      ],
      fixed: 'Text {{< note "a" >}}{{< /note >}} {{% b %}}{{% /b %}}.\n',
    },
  ],
  passes: [
    {
      name: 'a slash',
      source: 'Text {{< note />}}.\n',
    },
    {
      name: 'content',
      source: 'Text {{< note >}}a{{< /note >}} {{< note >}} {{< /note >}}.\n',
    },
    {
      name: 'a closing tag',
      source: 'Text {{< note >}}{{< /note >}}.\n',
      options: {
        empty: 'tag',
      },
    },
  ],
}
