import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'attributes that the target has under another name',
      source: '```go {linenos=table,hl_lines=[1,"3-5"]}\na\n```\n',
      options: {
        target: 'docusaurus',
      },
      reports: [
        '1:7-1:41 Docusaurus does not read the attributes "linenos", "hl_lines" of code. It has "showLineNumbers", "{1,3-5}".',
      ],
    },
    {
      name: 'none',
      source: '~~~go {anchorlinenos=true}\r\na\r\n~~~\r\n',
      reports: ['1:7-1:27 MDX has nothing like the attributes "anchorlinenos" of code.'],
    },
    {
      name: 'VitePress',
      source: '> ```{linenostart=5, style="x"}\n> a\n> ```\n',
      options: {
        target: 'vitepress',
      },
      reports: [
        '1:6-1:32 VitePress does not read the attributes "linenostart", "style" of code. It has ":line-numbers=5".',
      ],
    },
  ],
  passes: [
    {
      name: 'a language',
      source: '```go\na\n```\n',
    },
    {
      name: 'what other tools write',
      source: '```go {1,3}\na\n```\n',
    },
    {
      name: 'code that shows it',
      source: '````md\n```go {linenos=true}\n```\n````\n',
    },
  ],
}
