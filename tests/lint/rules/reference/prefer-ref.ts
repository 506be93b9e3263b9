import type { RuleCases } from '../../rule-cases.ts'

const site = { 'content/docs/setup.md': '## Linux\n' }

export const cases: RuleCases = {
  fails: [
    {
      name: 'a file of a page',
      source: 'See [setup](docs/setup.md#linux).\n',
      site,
      reports: ['1:13-1:32 Hugo does not check this link. Write relref.'],
      unsafeFixed: 'See [setup]({{< relref "docs/setup.md#linux" >}}).\n',
    },
    {
      name: 'from the root, in a list',
      source: '- [setup](/docs/setup.md)\r\n',
      site,
      reports: ['1:11-1:25 Hugo does not check this link. Write relref.'],
      unsafeFixed: '- [setup]({{< relref "/docs/setup.md" >}})\r\n',
    },
  ],
  passes: [
    { name: 'relref', source: 'See [setup]({{< relref "docs/setup.md" >}}).\n', site },
    { name: 'no such page, and a URL', source: '[a](gone.md) [b](/docs/setup/)\n', site },
    { name: 'code', source: '`[setup](docs/setup.md)`\n', site },
  ],
}
