import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no content',
      source: 'Look:\n\n{{< note >}}\n\nText.\n',
      site: {
        'layouts/_shortcodes/note.html': '<div>{{ .Inner }}</div>',
      },
      reports: [
        '3:1-3:13 The shortcode "note" is never closed. Add "{{< /note >}}" behind its content, or end the tag with a slash when it has none.',
      ],
      unsafeFixed: 'Look:\n\n{{< note />}}\n\nText.\n',
      suggestions: [
        ['Add "{{< /note >}}" at the end of the file.', 'Look:\n\n{{< note >}}\n\nText.\n{{< /note >}}\n'],
      ],
      hugoSays: '3:1 failed to extract shortcode: shortcode "note" must be closed or self-closed',
    },
    {
      name: 'a tag in another',
      source: 'Map: {{< tabs >}}{{< tab >}}x{{< /tabs >}}\n',
      site: {
        'layouts/_shortcodes/tabs.html': '<div>{{ .Inner }}</div>',
        'layouts/_shortcodes/tab.html': '<div>{{ .Inner }}</div>',
      },
      isShown: true,
      reports: [
        '1:18-1:29 The shortcode "tab" is never closed. Add "{{< /tab >}}" behind its content, or end the tag with a slash when it has none.',
      ],
      suggestions: [
        [
          'Add "{{< /tab >}}" in front of the tag that closes the shortcode around it.',
          'Map: {{< tabs >}}{{< tab >}}x{{< /tab >}}{{< /tabs >}}\n',
        ],
        ['End the tag with a slash: it has no content.', 'Map: {{< tabs >}}{{< tab />}}x{{< /tabs >}}\n'],
      ],
      hugoSays: '1:6 failed to extract shortcode: shortcode "tabs" must be closed or self-closed',
    },
    {
      name: 'without a site, the page closes it elsewhere',
      source: 'Map: {{% note %}}x{{% /note %}}\n\n{{% note %}}\nText.\n',
      reports: [
        '3:1-3:13 The shortcode "note" is never closed. Add "{{% /note %}}" behind its content, or end the tag with a slash when it has none.',
      ],
      suggestions: [
        [
          'Add "{{% /note %}}" at the end of the file.',
          'Map: {{% note %}}x{{% /note %}}\n\n{{% note %}}\nText.\n{{% /note %}}\n',
        ],
        [
          'End the tag with a slash: it has no content.',
          'Map: {{% note %}}x{{% /note %}}\n\n{{% note /%}}\nText.\n',
        ],
      ],
      hugoSays: '3:1 failed to extract shortcode: shortcode "note" must be closed or self-closed',
    },
    {
      name: 'parameters',
      source: 'Map: {{< note "a">}}\n',
      site: {
        'layouts/_shortcodes/note.html': '<div>{{ .Inner }}</div>',
      },
      reports: [
        '1:6-1:21 The shortcode "note" is never closed. Add "{{< /note >}}" behind its content, or end the tag with a slash when it has none.',
      ],
      unsafeFixed: 'Map: {{< note "a" />}}\n',
      suggestions: [['Add "{{< /note >}}" at the end of the file.', 'Map: {{< note "a">}}{{< /note >}}\n']],
      hugoSays: '1:6 failed to extract shortcode: shortcode "note" must be closed or self-closed',
    },
  ],
  passes: [
    {
      name: 'a slash',
      source: 'Look:\n\n{{< note />}}\n',
      site: {
        'layouts/_shortcodes/note.html': '<div>{{ .Inner }}</div>',
      },
      isShown: true,
    },
    {
      name: 'a template without inner content',
      source: 'Look: {{< pin >}}\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'nobody knows',
      source: 'Look: {{< note >}}\n',
    },
  ],
}
