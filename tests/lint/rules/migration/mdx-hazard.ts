import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'braces and a less-than sign',
      source: 'Set {a b} when x <= 3 or a <3 b.\n',
      reports: [
        '1:5-1:6 MDX reads "{" as the start of an expression. Write "\\{".',
        '1:18-1:19 MDX reads "<" as the start of a tag. Write "\\<".',
        '1:28-1:29 MDX reads "<" as the start of a tag. Write "\\<".',
      ],
      fixed: 'Set \\{a b} when x \\<= 3 or a \\<3 b.\n',
    },
    {
      name: 'an expression',
      source: 'Open /users/{id}.\n',
      reports: [
        '1:13-1:17 MDX prints the value of the expression "{id}", and fails when there is none. Escape the brace.',
      ],
      fixed: 'Open /users/\\{id}.\n',
    },
    {
      name: 'a comment',
      source: 'A <!-- b -->\n\n<!--more-->\n',
      reports: [
        '1:3-1:13 MDX knows no HTML comments. Write "{/* … */}", or remove it.',
        '3:1-3:12 MDX knows no HTML comments. Write "{/* … */}", or remove it.',
      ],
    },
    {
      name: 'autolinks',
      source: '<https://example.org> and <me@example.org> and <https://example.org/?a&b>\n',
      reports: [
        '1:1-1:22 MDX reads "<" as the start of a tag. Write the link as [text](address).',
        '1:27-1:43 MDX reads "<" as the start of a tag. Write the link as [text](address).',
        '1:48-1:74 MDX reads "<" as the start of a tag. Write the link as [text](address).',
      ],
      fixed:
        '[https://example.org](https://example.org) and [me@example.org](mailto:me@example.org) and <https://example.org/?a&b>\n',
    },
    {
      name: 'tags',
      source: 'A<br>b <img src=a.png alt="A"> <hr />\n',
      isShown: true,
      reports: [
        '1:2-1:6 MDX asks for a slash at the end of "<br>".',
        '1:8-1:31 MDX asks for a slash at the end of "<img>".',
        '1:17-1:22 MDX asks for quotes around the value of "src".',
      ],
      fixed: 'A<br/>b <img src="a.png" alt="A" /> <hr />\n',
    },
    {
      name: 'tags in HTML',
      source: '<p>a {b c}\n<table>\n<tr><td>1</table>\n',
      reports: [
        '1:1-1:4 MDX asks for a closing tag of "<p>" in the same paragraph, or around whole blocks.',
        '1:6-1:7 MDX reads "{" as the start of an expression. Write "&#123;".',
        '2:1-2:8 MDX asks for a closing tag of "<table>" in the same paragraph, or around whole blocks.',
        '3:1-3:5 MDX asks for a closing tag of "<tr>" in the same paragraph, or around whole blocks.',
        '3:5-3:9 MDX asks for a closing tag of "<td>" in the same paragraph, or around whole blocks.',
        '3:10-3:18 MDX finds no opening tag for "</table>" in the same paragraph, or around whole blocks.',
      ],
      fixed: '<p>a &#123;b c}\n<table>\n<tr><td>1</table>\n',
    },
    {
      name: 'a tag that is closed elsewhere',
      source: 'Text <b>one\n\ntwo</b>\n\n<div>\n\n- a\n\n  </div>\n',
      reports: [
        '1:6-1:9 MDX asks for a closing tag of "<b>" in the same paragraph, or around whole blocks.',
        '3:4-3:8 MDX finds no opening tag for "</b>" in the same paragraph, or around whole blocks.',
        '9:3-9:9 The tags of "<div>" are in different lists or quotes, which MDX does not compile.',
      ],
    },
    {
      name: 'on one line with text',
      source: '<details><summary>A</summary>\n\nText\n\n</details>\n',
      reports: [
        '1:1-1:10 MDX asks for a closing tag of "<details>" in the same paragraph, or around whole blocks.',
        '5:1-5:11 MDX finds no opening tag for "</details>" in the same paragraph, or around whole blocks.',
      ],
    },
    {
      name: 'styles',
      source: '<div style="color: red" @click="x">a</div>\n\n<p style="a">b</p>\n',
      reports: [
        '1:1-1:2 MDX reads "<" as the start of a tag. Write "&lt;".',
        '1:37-1:43 MDX finds no opening tag for "</div>" in the same paragraph, or around whole blocks.',
        '3:4-3:13 React takes an object for "style" and fails on text. Use a class, or write "style={{…}}".',
      ],
    },
    {
      name: 'indented code',
      source: 'Text\n\n    plain\n\nText\n\n    a { b }\n',
      reports: [
        '3:5-3:10 MDX has no indented code and takes this for a paragraph. Put the code into a fence.',
        '7:5-7:12 MDX has no indented code and reads the braces or tags in it. Put the code into a fence.',
      ],
    },
    {
      name: 'statements',
      source: 'import a from b\n\nText\n\nexport it.\n',
      reports: [
        '1:1-1:7 MDX takes a paragraph that starts with "import" for a statement of JavaScript. Write its first letter as "&#105;".',
        '5:1-5:7 MDX takes a paragraph that starts with "export" for a statement of JavaScript. Write its first letter as "&#101;".',
      ],
      fixed: '&#105;mport a from b\n\nText\n\n&#101;xport it.\n',
    },
    {
      name: 'a declaration',
      source: '<!DOCTYPE html>\n\n<?php a ?>\n',
      reports: [
        '1:1-1:16 MDX knows no declarations. Remove it.',
        '3:1-3:11 MDX knows no declarations. Remove it.',
      ],
    },
    {
      name: 'a placeholder in a heading and in a table',
      source: '## <NAME> {#id}\n\n| a |\n| --- |\n| {x |\n',
      reports: [
        '1:4-1:10 MDX asks for a closing tag of "<NAME>" in the same paragraph, or around whole blocks.',
        '5:3-5:4 MDX reads "{" as the start of an expression. Write "\\{".',
      ],
      fixed: '## <NAME> {#id}\n\n| a |\n| --- |\n| \\{x |\n',
    },
    {
      name: 'in the content of a call there is no safe fix',
      source: 'A\n\n{{% note %}}\nSet {a b}.\n{{% /note %}}\n',
      reports: ['4:5-4:6 MDX reads "{" as the start of an expression. Write "\\{".'],
    },
    {
      name: 'mathematics',
      source: 'So $a_{1} < \\frac{x}{y}$.\n',
      reports: [
        '1:7-1:10 MDX prints the value of the expression "{1}", and fails when there is none. Escape the brace.',
        '1:18-1:21 MDX prints the value of the expression "{x}", and fails when there is none. Escape the brace.',
        '1:21-1:24 MDX prints the value of the expression "{y}", and fails when there is none. Escape the brace.',
      ],
    },
    {
      name: 'quotation marks of Hugo',
      source: 'Print << a, or a <<b.\n',
      reports: [
        '1:7-1:8 MDX reads "<" as the start of a tag. Write "\\<".',
        '1:18-1:19 MDX reads "<" as the start of a tag. Write "\\<".',
        '1:19-1:20 MDX reads "<" as the start of a tag. Write "\\<".',
      ],
    },
    {
      name: 'CRLF and quotes',
      source: '> a {b c}\r\n> d <e\r\n',
      reports: [
        '1:5-1:6 MDX reads "{" as the start of an expression. Write "\\{".',
        '2:5-2:6 MDX reads "<" as the start of a tag. Write "\\<".',
      ],
      fixed: '> a \\{b c}\r\n> d \\<e\r\n',
    },
  ],
  passes: [
    {
      name: 'content of which the template does not tell what it is',
      source: 'A\n\n{{< tab >}}\na: {\n{{< /tab >}}\n',
      site: {
        'layouts/_shortcodes/tab.html':
          '{{ if .Get "code" }}<pre>{{ .Inner }}</pre>{{ else }}{{ .Inner | markdownify }}{{ end }}',
      },
    },
    {
      name: 'code',
      source: '`{a}` `<br>`\n\n```\n{a} <br>\n```\n',
    },
    {
      name: 'what MDX reads alike',
      source: 'a < 5, b > 3, c } d, \\{e\\} \\<f &lt;g\n',
    },
    {
      name: 'attributes, which have a rule of their own',
      source: '## A {#v0.7.1}\n\n| a |\n| --- |\n| b |\n{.table}\n',
    },
    {
      name: 'links',
      source: '[a](b{c}d) ![e](f{g} "h{i}") <b>j</b>\n',
    },
    {
      name: 'an image with a closing tag, and a fence that is indented',
      source: '<img src="a.png"></img>\n',
    },
    {
      name: 'balanced tags',
      source:
        '<div className="a">\n\n<p>Text <br /></p>\n\n</div>\n\n- <details>\n  <summary>A</summary>\n\n  B\n\n  </details>\n',
    },
    {
      name: 'content that the template prints as it is',
      source: 'A\n\n{{< mermaid >}}\ngraph {a b}\n{{< /mermaid >}}\n',
      site: {
        'layouts/_shortcodes/mermaid.html': '<pre>{{ .Inner }}</pre>',
      },
    },
    {
      name: 'Docusaurus knows comments and ids',
      source: '<!-- a -->\n\n## A {#b}\n',
      options: {
        target: 'docusaurus',
      },
    },
    {
      name: 'another target',
      source: 'Set {a} <3\n',
      options: {
        target: 'vitepress',
      },
    },
  ],
}
