import type { RuleCases } from '../../rule-cases.ts'

const site = { 'content/docs/setup.md': '## Linux\n' }

export const cases: RuleCases = {
  fails: [
    {
      name: 'a path of a file',
      source: 'See [setup]({{< relref "docs/setup.md#linux" >}}).\n',
      site,
      reports: ['1:13-1:49 Write the path of the file instead of this shortcode.'],
      unsafeFixed: 'See [setup](docs/setup.md#linux).\n',
    },
    {
      name: 'a name',
      source: '- [setup]({{% ref path=`setup` %}})\r\n',
      site,
      reports: ['1:11-1:35 Write the path of the file instead of this shortcode.'],
      unsafeFixed: '- [setup](/docs/setup.md)\r\n',
    },
  ],
  passes: [
    { name: 'a Markdown link', source: '[setup](docs/setup.md)\n', site },
    { name: 'another language or format', source: 'See [a]({{< relref "setup" "json" >}})\n', site },
    { name: 'in HTML', source: 'See <a href="{{< relref "setup" >}}">a</a>\n', site },
  ],
}
