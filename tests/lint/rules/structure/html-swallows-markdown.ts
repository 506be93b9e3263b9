import type { RuleCases } from '../../rule-cases.ts'

const site = { 'layouts/_shortcodes/note.html': '<div class="note">{{ .Inner }}</div>' }
const report =
  'The template of "note" opens an HTML block directly above this content, so its Markdown stays as it is written. Leave a blank line behind the tag.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'content right below the tag',
      source: 'See\n\n{{% note %}}\nThis is **new**.\n{{% /note %}}\n',
      site,
      reports: [`3:1-3:13 ${report}`],
      suggestions: [['Leave a blank line', 'See\n\n{{% note %}}\n\nThis is **new**.\n{{% /note %}}\n']],
    },
    {
      name: 'a template of several lines, and line ends of Windows',
      source: '---\r\ntitle: A\r\n---\r\n{{% note %}}[A](a.md){{% /note %}}\r\n',
      site: { 'layouts/_shortcodes/note.html': '<section>\n<p>\n{{ .Inner }}\n</p>\n</section>' },
      reports: [`4:1-4:13 ${report}`],
      suggestions: [
        ['Leave a blank line', '---\r\ntitle: A\r\n---\r\n{{% note %}}\r\n[A](a.md){{% /note %}}\r\n'],
      ],
    },
  ],
  passes: [
    { name: 'a blank line', source: 'See\n\n{{% note %}}\n\nThis is **new**.\n\n{{% /note %}}\n', site },
    { name: 'no Markdown', source: 'See\n\n{{% note %}}\nThis is new.\n{{% /note %}}\n', site },
    {
      name: 'a blank line between the two',
      source: 'See\n\n{{% note %}}\nThis is **new**.\n{{% /note %}}\n',
      site: { 'layouts/_shortcodes/note.html': '<div>\n{{ .Inner }}\n</div>' },
    },
    {
      name: 'a template that renders its content',
      source: 'See\n\n{{% note %}}\nThis is **new**.\n{{% /note %}}\n',
      site: { 'layouts/_shortcodes/note.html': '<div>{{ .Inner | markdownify }}</div>' },
    },
    { name: 'the other notation', source: 'See\n\n{{< note >}}\nThis is **new**.\n{{< /note >}}\n', site },
  ],
}
