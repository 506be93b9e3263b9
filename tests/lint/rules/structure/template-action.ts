import type { RuleCases } from '../../rule-cases.ts'

const report =
  'Readers see this template code as text, as Hugo runs none in content. Use a shortcode, or put it into code.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a field of the page',
      source: '---\ntitle: A\n---\nThis is {{ .Title }}.\n',
      reports: [`4:9-4:21 ${report}`],
      suggestions: [['Put it into code', '---\ntitle: A\n---\nThis is `{{ .Title }}`.\n']],
    },
    {
      name: 'a comment and a partial',
      source: 'Text {{/* todo */}}\r\n\r\n{{- partial "x.html" . -}}\r\n',
      reports: [`1:6-1:20 ${report}`, `3:1-3:27 ${report}`],
      suggestions: [
        ['Put it into code', 'Text `{{/* todo */}}`\r\n\r\n{{- partial "x.html" . -}}\r\n'],
        ['Put it into code', 'Text {{/* todo */}}\r\n\r\n`{{- partial "x.html" . -}}`\r\n'],
      ],
    },
  ],
  passes: [
    { name: 'code', source: 'Write `{{ .Title }}`:\n\n```go-html-template\n{{ .Title }}\n```\n' },
    { name: 'an expression of a workflow', source: `Set it to ${'$'}{{ .secret }}.\n` },
    { name: 'a placeholder of another kind', source: 'Hello {{ name }}, {{user.name}}.\n' },
    {
      name: 'the content of a call',
      source: 'See\n\n{{< highlight go >}}\n{{ .Title }}\n{{< /highlight >}}\n',
    },
  ],
}
