import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a call in a heading',
      source: '## Install {{< version >}} now\n',
      reports: [
        '1:12-1:27 The anchor of this heading and the table of contents get a placeholder for "version". Write the call with "{{%".',
      ],
      unsafeFixed: '## Install {{% version %}} now\n',
    },
    {
      name: 'with content, and an anchor of its own',
      source: 'Text.\r\n\r\n## {{< badge >}}New{{< /badge >}} thing {#thing}\r\n',
      reports: ['3:4-3:17 The table of contents gets a placeholder for "badge". Write the call with "{{%".'],
      unsafeFixed: 'Text.\r\n\r\n## {{% badge %}}New{{% /badge %}} thing {#thing}\r\n',
    },
    {
      name: 'an underlined heading',
      source: 'Install {{< version >}}\n---\n',
      reports: [
        '1:9-1:24 The anchor of this heading and the table of contents get a placeholder for "version". Write the call with "{{%".',
      ],
      unsafeFixed: 'Install {{% version %}}\n---\n',
    },
  ],
  passes: [
    { name: 'the other notation', source: '## Install {{% version %}}\n' },
    { name: 'within another call', source: 'See\n\n{{< tab >}}\n## Install {{< version >}}\n{{< /tab >}}\n' },
    { name: 'a title with an anchor of its own', source: 'Text.\n\n# Install {{< version >}} {#install}\n' },
    { name: 'a comment of a shell', source: '```sh\n# install {{< version >}}\n```\n' },
    { name: 'the address of a link', source: '## [Genres]({{< relref "genres" >}})\n' },
    { name: 'an escaped call', source: '## About {{</* version */>}}\n' },
  ],
}
