import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an opening tag within text',
      source: 'See {{< note >}}one.\n\nTwo.\n{{< /note >}}\n',
      reports: [
        '1:5-1:17 The tags of "note" are in different blocks, and the opening tag is within text. Give both lines of their own.',
      ],
    },
    {
      name: 'a closing tag within text',
      source: 'A\n\n{{% note %}}\n- One\n\nTwo {{% /note %}} three.\n',
      reports: [
        '6:5-6:18 The tags of "note" are in different blocks, and the closing tag is within text. Give both lines of their own.',
      ],
    },
    {
      name: 'different containers',
      source: 'A\n\n- One {{< note >}}\n\nTwo\n\n{{< /note >}}\n',
      reports: ['3:7-3:19 The tags of "note" are in different lists or quotes. Put both into the same one.'],
    },
  ],
  passes: [
    {
      name: 'a list and a quote that go on to the closing tag, which MDX takes for their end',
      source: 'A\n\n{{% note %}}\n- b\n{{% /note %}}\n\n{{% note %}}\n> b\n{{% /note %}}\n',
    },
    {
      name: 'content of which the template does not tell what it is',
      source: 'A\n\n{{< tab >}}\na:\n- b\n{{< /tab >}}\n',
      site: { 'layouts/_shortcodes/tab.html': '{{ partial "tab.html" (dict "content" .Inner) }}' },
    },
    {
      name: 'content that a template prints as it is',
      source: 'A\n\n{{< output >}}\na:\n- b\n{{< /output >}}\n',
      site: { 'layouts/_shortcodes/output.html': '<pre>{{ .Inner }}</pre>' },
    },
    {
      name: 'lines of their own',
      source: 'A\n\n{{< note >}}\nOne.\n\nTwo.\n{{< /note >}}\n',
    },
    {
      name: 'tags that follow one another',
      source: 'A\n\n{{% tab "a" %}}\nOne\n\nTwo\n{{% /tab %}} {{% tab "b" %}}\nThree\n\nFour\n{{% /tab %}}\n',
    },
    {
      name: 'one paragraph',
      source: 'See {{< note >}}one\ntwo{{< /note >}} three.\n',
    },
    {
      name: 'in a list',
      source: '- One\n\n  {{< note >}}\n  Two\n\n  Three\n  {{< /note >}}\n',
    },
  ],
}
