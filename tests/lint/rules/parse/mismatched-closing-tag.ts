import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'tags in the wrong order',
      source: 'Map: {{< row >}}{{< box >}}x{{< /row >}}{{< /box >}}\n',
      site: {
        'layouts/_shortcodes/row.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
      reports: [
        '1:29-1:41 Hugo closes the innermost open shortcode, "box", with this tag, whatever name it has. Write "{{< /box >}}", or put the closing tags in order.',
        '1:41-1:53 Hugo closes the innermost open shortcode, "row", with this tag, whatever name it has. Write "{{< /row >}}", or put the closing tags in order.',
      ],
      unsafeFixed: 'Map: {{< row >}}{{< box >}}x{{< /box >}}{{< /row >}}\n',
    },
    {
      name: 'the name of the outer one twice',
      source: 'Map: {{% row %}}{{% box %}}x{{% /row %}}{{% /row %}}\n',
      site: {
        'layouts/_shortcodes/row.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
      reports: [
        '1:29-1:41 Hugo closes the innermost open shortcode, "box", with this tag, whatever name it has. Write "{{% /box %}}", or put the closing tags in order.',
      ],
      unsafeFixed: 'Map: {{% row %}}{{% box %}}x{{% /box %}}{{% /row %}}\n',
    },
  ],
  passes: [
    {
      name: 'in order',
      source: 'Map: {{< row >}}{{< box >}}x{{< /box >}}{{< /row >}}\n',
      site: {
        'layouts/_shortcodes/row.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
    },
    {
      name: 'the same name twice',
      source: 'Map: {{< box >}}{{< box >}}x{{< /box >}}{{< /box >}}\n',
      site: {
        'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
      },
    },
  ],
}
