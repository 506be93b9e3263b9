import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a shortcode in the first line',
      source: '{{< pin >}}\n',
      reports: [
        '1:1-1:12 Hugo reads a file that starts with a brace as JSON front matter, so this shortcode is lost. Put front matter in front of it; an empty block of two "---" lines will do.',
      ],
      fixed: '---\n---\n{{< pin >}}\n',
      hugoSays: "1:1 unmarshal failed: invalid character '{' looking for beginning of object key string",
    },
    {
      name: 'with content and CRLF',
      source: '{{% note %}}\r\nText.\r\n{{% /note %}}\r\n',
      reports: [
        '1:1-1:13 Hugo reads a file that starts with a brace as JSON front matter, so this shortcode is lost. Put front matter in front of it; an empty block of two "---" lines will do.',
      ],
      fixed: '---\r\n---\r\n{{% note %}}\r\nText.\r\n{{% /note %}}\r\n',
      hugoSays: "1:1 unmarshal failed: invalid character '{' looking for beginning of object key string",
    },
  ],
  passes: [
    {
      name: 'behind an empty block',
      source: '---\n---\n{{< pin >}}\n',
    },
    {
      name: 'behind text',
      source: 'Look: {{< pin >}}\n',
    },
  ],
}
