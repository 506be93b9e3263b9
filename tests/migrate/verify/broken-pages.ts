interface BrokenPage {
  readonly body: string
  /** What the mapping makes of `raw`. */
  readonly text: string
  readonly found: readonly string[]
}

/** Pages that are broken in a target, with `line:column message` of the findings. The content starts in line 4. */
export const brokenPages: Readonly<Record<string, readonly BrokenPage[]>> = {
  mdx: [
    {
      body: 'a\n\nb < c {{< raw >}} d\n\ne',
      text: '{',
      found: ['6:7 Unexpected end of file in expression, expected a corresponding closing brace for `{`.'],
    },
    {
      body: 'a {{ x }} {{< raw >}} c',
      text: '<b>',
      found: ['4:11 Expected a closing tag for `<b>` (4:11) before the end of `paragraph`.'],
    },
    {
      body: '{ a }\n\n> - {{< raw >}}',
      text: '</b>',
      found: ['6:5 Unexpected closing slash `/` in tag, expected an open tag first.'],
    },
    { body: 'é𝒳 {{< raw >}}', text: '{ a b }', found: ['4:5 Could not parse expression with acorn.'] },
    {
      body: '{{< card >}}\n{{< raw >}}\n{{< /card >}}\n',
      text: '<i>',
      found: ['5:1 Unexpected closing tag `</Card>`, expected corresponding closing tag for `<i>` (5:1).'],
    },
  ],
  astro: [
    {
      body: '{{< card >}}a{{< /card >}}\n\n{{< raw >}}',
      text: '<A b={>',
      found: ['6:1 Unexpected end of file in expression, expected a corresponding closing brace for `{`.'],
    },
  ],
  docusaurus: [
    {
      body: '{{% note %}}\na {{< raw >}}\n{{% /note %}}\n',
      text: '{',
      found: ['5:3 Unexpected end of file in expression, expected a corresponding closing brace for `{`.'],
    },
  ],
  starlight: [
    {
      body: '{{% note %}}\na {{< raw >}}\n{{% /note %}}\n',
      text: '<b>',
      found: ['5:3 Expected a closing tag for `<b>` (5:3) before the end of `paragraph`.'],
    },
  ],
  markdoc: [
    { body: 'a { b {{< raw >}} d\ne', text: '{% c %}', found: ["4:7 Node 'paragraph' is missing closing."] },
    {
      body: 'a {{< card >}}b{{< /card >}} {{< raw >}}',
      text: '{% card b= /%}',
      found: [
        '4:30 Expected "[", "{", boolean, identifier, null, number, string, or variable but " " found.',
      ],
    },
    { body: 'a\n\n{{< raw >}}', text: '{% nobody /%}', found: ["6:1 Undefined tag: 'nobody'."] },
  ],
  eleventy: [
    { body: 'a {{ b }}\n\n> é {{< raw >}}', text: '{% nobody %}', found: ['6:5 unknown block tag: nobody.'] },
    {
      body: '{{< card >}}a{{< /card >}} {{< raw >}}',
      text: '{{ a b }}',
      found: ['4:28 expected variable end.'],
    },
    { body: 'a {{< raw >}} b\n\nc', text: '{{ a', found: ['4:15 expected variable end.'] },
  ],
  'eleventy-liquid': [
    { body: 'a {{ b }}\n\n> é {{< raw >}}', text: '{% nobody %}', found: ['6:5 tag "nobody" not found.'] },
    {
      body: 'a {{ x }} {{< raw >}} b\n\nc',
      text: '{{ a',
      found: ['4:11 output "{{ a b\\n\\nc" not closed.'],
    },
  ],
  vitepress: [
    { body: 'a {{ x }} é {{< raw >}} c', text: '<b>', found: ['4:13 Element is missing end tag.'] },
    { body: 'a\n\n> - {{ b }} {{< raw >}}', text: '</Foo>', found: ['6:13 Invalid end tag.'] },
    {
      body: '{{< card >}}\na < b & {{< raw >}}\n{{< /card >}}',
      text: '{{ c d }}',
      found: ['5:9 Error parsing JavaScript expression: Unexpected token, expected ",".'],
    },
    {
      body: '- <div>\n  {{ a }}\n  {{< raw >}}</i>\n  </div>\n\nb',
      text: '<i v-if>',
      found: ['6:3 Element is missing end tag.'],
    },
    {
      body: '| a | b |\n|---|---|\n| \\<i> | {{< raw >}} |\n',
      text: '<i>',
      found: ['6:10 Element is missing end tag.'],
    },
  ],
  markdown: [
    {
      body: 'a 10:a {{< raw >}}',
      text: ':b[c]',
      found: ['4:8 `b` is read as a directive, and no component is called so.'],
    },
    { body: '{{< raw >}}\n\na\n', text: ':::note', found: ['4:1 The directive `note` is not closed.'] },
    {
      body: 'a {{< raw >}} {{< card >}}b{{< /card >}}',
      text: ':::card',
      found: ['4:3 `:::card` is read as text, not as a directive.'],
    },
    {
      body: '> {{% note %}}\n> a\n> {{% /note %}}\n\nb {{< raw >}}',
      text: ':::',
      found: ['8:3 `:::` is read as text, not as a directive.'],
    },
  ],
}
