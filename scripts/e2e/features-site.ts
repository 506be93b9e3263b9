/** Pages with what targets read in other ways than Hugo, below a path of a host. */
export const featuresFiles: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = 'https://features.example/docs/'
title = 'Features'
disableKinds = ['taxonomy', 'term', 'rss', 'sitemap']
[markup.goldmark.renderer]
  unsafe = true
[markup.goldmark.renderHooks.link]
  useEmbedded = 'always'
`,
  'layouts/_shortcodes/box.html': '<div class="box">{{ .Inner | .Page.RenderString }}</div>\n',
  'layouts/_shortcodes/wrap.html': '<section class="wrap">\n\n{{ .Inner }}\n\n</section>\n',
  'layouts/_shortcodes/key.html': '<kbd>{{ .Get 0 }}</kbd>',
  'content/_index.md': `---
title: Features
---

Pages that are hard to move: [Markdown](guide/markdown.md), [links](guide/links.md), [signs](guide/signs.md).
`,
  'content/guide/_index.md': '---\ntitle: Guide\nweight: 10\n---\n\nWhat is here.\n',
  'content/guide/markdown.md': `---
title: Markdown
aliases: [/old-markdown/, older]
weight: 2
---

He said "hello" -- it's 'fine' --- really... Rock and roll.

## Same

## Same

## C++ & Émile's "v1.2.3" _x_ \`code\`

## Own id {#own-id}

- [ ] open
- [x] done

| a | b |
|---|:-:|
| 1 -- 2 | \`x\` |
| "q" | ~~s~~ |

> [!NOTE]
> An alert with "quotes".

> [!WARNING] Own title
> Text.

A note[^1] and another[^b], and the first again[^1].

[^1]: First.
[^b]: Second with \`code\`.

Term
: Definition with *emphasis*

Other term
: One
: Two

\`\`\`go {linenos=table,hl_lines=[1]}
package main // "a" -- b
\`\`\`

    indented "code" {here}

Hard\\
break <b>raw</b> &copy; &amp; &lt;tag&gt; <br> and <kbd>Ctrl</kbd>

<div class="x">

inner *Markdown*

</div>

<!-- a comment -->

<details><summary>More</summary>

Hidden **text**.

</details>

![Alt text](/img/a.svg "Title")

1. one

   more of one
2. two
   - deep
     \`\`\`sh
     echo "a -- b"...
     \`\`\`
`,
  'content/guide/links.md': `+++
title = 'Links'
weight = 3
+++

[a]({{< ref "markdown.md" >}}), [b]({{< relref "markdown.md#own-id" >}}), [c](markdown.md), [d](#here "title"),
[e](/docs/guide/signs/), <https://example.org/a?b=c>, https://example.org/d, [f][ref], [g](../guide/signs.md).

## Here

![local](../bundle/pic.svg)

[ref]: https://example.org/ "With title"
`,
  'content/guide/signs.md': `---
title: Signs
---

A brace {b c}, a lone {, a pair {}, \`{{ x }}\` in code, {{ x }} in text, {% y %}, {# z #}, \\{ and \${d}.

3 < 5, a<b, <= and >=, <3 and :smile: and 10:30, a:b, note :word.

Vec<T> is generic, \`Array<string>\` too.

import this and that

export it

\`\`\`
{{ a.b }} {% raw %} <T> {c}
\`\`\`

{{</* box */>}} is how a box is called: \`{{%/* wrap */%}}\`.

{{< box >}}In a **box**, with {{< key "a|b" >}}.{{< /box >}}

{{% wrap %}}
Text in *a wrap*.

- with {{< key "Enter" >}}
- a list
{{% /wrap %}}

| key | what |
|---|---|
| {{< key "F1" >}} | help |
`,
  'content/guide/bundle/index.md': '---\ntitle: Bundle\n---\n\nA picture: ![pic](pic.svg)\n',
  'content/guide/draft.md': '---\ntitle: Draft\ndraft: true\n---\n\nNot yet.\n',
}
