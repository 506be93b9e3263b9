import type { RuleCases } from '../../rule-cases.ts'

const report =
  'Another heading has the anchor "setup" already, so no link leads to this one. Give it another anchor.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'one anchor for two headings',
      source: '## Setup {#setup}\n\nText.\n\n## Set it up {#setup}\n',
      reports: [`5:14-5:22 ${report}`],
    },
    {
      name: 'among other attributes, and below an underlined heading',
      source: 'Setup {#setup}\r\n===\r\n\r\n> ### Again {.wide #setup}\r\n',
      reports: [`4:13-4:27 ${report}`],
    },
    {
      name: 'the anchor that Hugo has given a heading above',
      source: '## Über uns {.x}\n\nText.\n\n## Team {#über-uns}\n',
      site: {},
      reports: [
        '5:9-5:20 Another heading has the anchor "über-uns" already, so no link leads to this one. Give it another anchor.',
      ],
    },
  ],
  passes: [
    {
      name: 'an anchor that Hugo gives a heading below: it takes another',
      source: '## Team {#us}\n\n## Us\n\n## Us\n',
      site: {},
    },
    {
      name: 'a heading with a call, whose anchor only Hugo knows',
      source: '## A {{% leaf %}}\n\n## B {#a}\n',
      site: { 'layouts/_shortcodes/leaf.html': 'x' },
    },
    { name: 'different anchors', source: '## Setup {#setup}\n\n## Set it up {#setup-2}\n' },
    { name: 'one text, whose anchors Hugo makes different', source: '## Setup\n\n## Setup\n' },
    { name: 'code', source: '## Setup {#setup}\n\n```md\n## Setup {#setup}\n```\n' },
    {
      name: 'tabs, of which one is shown',
      source:
        'See\n\n{{< tab >}}\n## Setup {#setup}\n{{< /tab >}}\n{{< tab >}}\n## Setup {#setup}\n{{< /tab >}}\n',
    },
    {
      name: 'a site that does not know such anchors',
      source: '## Setup {#setup}\n\n## Set it up {#setup}\n',
      site: { 'hugo.toml': '[markup.goldmark.parser.attribute]\ntitle = false\n' },
    },
  ],
}
