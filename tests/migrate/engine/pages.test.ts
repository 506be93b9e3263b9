import { describe, expect, it } from 'vitest'
import { migratePage, migrationTargets, type ShortcodeMapping } from '../../../src/migrate.ts'

const mappings: Readonly<Record<string, ShortcodeMapping>> = {
  ref: { strategy: 'function' },
  param: { strategy: 'function' },
  highlight: { strategy: 'fence', language: '{0}' },
  note: { strategy: 'admonition', kind: '{0|note}', kinds: { warn: 'warning' }, title: '{title}' },
  kbd: { strategy: 'html', html: '<kbd[ class="{class}"]>{inner}</kbd>' },
  version: { strategy: 'text', text: 'v{0}' },
  pic: { strategy: 'image', url: '{src}', title: '{caption}' },
  button: { strategy: 'link', url: '{href}' },
  hidden: { strategy: 'drop' },
  wrap: { strategy: 'unwrap' },
  raw: { strategy: 'keep' },
  tab: {
    strategy: 'component',
    positional: ['label'],
    params: { open: { type: 'boolean' }, id: { drop: true } },
  },
  tabs: { strategy: 'component' },
  video: {
    strategy: 'component',
    component: 'Clip',
    from: '@site/clip#Video',
    review: 'Clips have no captions.',
  },
}

/** Source, as MDX, as Markdown with directives, and the codes of the findings. */
const cases: readonly (readonly [string, string, string, string?, string?])[] = [
  [
    'a {{< note >}}one{{< /note >}} b',
    'a <Admonition type="note">one</Admonition> b',
    'a \n\n:::note\n\none\n\n:::\n\nb',
  ],
  [
    'text\n{{% note warn %}}\nin *it*\n{{% /note %}}\nmore',
    'text\n\n<Admonition type="warning">\n\nin *it*\n\n</Admonition>\n\nmore',
    'text\n\n:::warning\n\nin *it*\n\n:::\n\nmore',
  ],
  [
    'p\n\n{{< note title="A [b]" >}}\none\n\ntwo\n{{< /note >}}\nbehind',
    'p\n\n<Admonition type="note" title="A [b]">\n\none\n\ntwo\n\n</Admonition>\n\nbehind',
    'p\n\n:::note[A \\[b\\]]\n\none\n\ntwo\n\n:::\n\nbehind',
  ],
  [
    '- a\n  {{< tabs >}}\n  {{< tab "x" >}}**hi**{{< /tab >}}\n  {{< tab label="y" open="true" id=3 >}}\n  1. b\n  {{< /tab >}}\n  {{< /tabs >}}\n- b',
    '- a\n  \n  <Tabs>\n\n  <Tab label="x">**hi**</Tab>\n  \n  <Tab label="y" open={true}>\n\n  1. b\n  \n  </Tab>\n\n  </Tabs>\n\n- b',
    '- a\n  \n  ::::tabs\n\n  :::tab{label="x"}\n\n  **hi**\n\n  :::\n\n  :::tab{label="y" open="true"}\n\n  1. b\n  \n  :::\n\n  ::::\n\n- b',
  ],
  [
    '[t]({{< ref "a b" >}} "x {{< version 2 >}}") ![a {{< version 3 >}}](/p) `{{< version 4 >}}`',
    '[t](/p/a%20b "x v2") ![a v3](/p) `v4`',
    '[t](/p/a%20b "x v2") ![a v3](/p) `v4`',
  ],
  ['[t]({{< ref "gone" >}}) {{< ref gone >}}', '[t](gone) gone', '[t](gone) gone', 'missing missing'],
  [
    '<div class="{{< tabs >}}">{{< tab 1 />}}</div>\n\n<!-- {{< video >}} -->\n\n    {{< video >}}',
    '<div className=""><Tab label={1} /></div>\n\n{/*  */}\n\n```\n…\n```',
    '<div class=""></div>\n\n<!--  -->\n\n    …',
    'no-component-here mapping-review call-in-code',
    'no-component-here no-component-here mapping-review call-in-code',
  ],
  [
    'p\n\n{{< highlight go >}}\nfmt.Println("```")\n{{< /highlight >}}\n\n- {{< highlight "c`" "linenos=true" >}}\n  x\n  {{< /highlight >}}',
    'p\n\n````go\nfmt.Println("```")\n````\n\n- ```c\n  x\n  ```',
    'p\n\n````go\nfmt.Println("```")\n````\n\n- ```c\n  x\n  ```',
  ],
  [
    '> {{% note %}}\n> q\n> {{% /note %}}\n> r',
    '> <Admonition type="note">\n>\n> q\n> \n> </Admonition>\n>\n> r',
    '> :::note\n>\n> q\n> \n> :::\n>\n> r',
  ],
  ['- a {{% note %}}\n- b {{% /note %}}', '- a \n- b ', '- a \n- b ', 'split-call'],
  [
    '| a |\n|---|\n| {{< tab "x|y" />}} {{< note >}}z{{< /note >}} |',
    '| a |\n|---|\n| <Tab label="x&#124;y" /> <Admonition type="note">z</Admonition> |',
    '| a |\n|---|\n| :tab{label="x&#124;y"} :note[z] |',
  ],
  ['# T {{< tab 1 />}}', '# T <Tab label={1} />', '# T :tab{label="1"}'],
  ['x {{< a', 'x \\{\\{\\< a', 'x {{\\< a', 'broken-tag'],
  [
    'x {{</* x */>}} `{{</* y */>}}`\n\n```\n{{%/* z */%}}\n```',
    'x \\{\\{\\< x \\>\\}\\} `{{< y >}}`\n\n```\n{{% z %}}\n```',
    'x {{\\< x \\>}} `{{< y >}}`\n\n```\n{{% z %}}\n```',
  ],
  [
    'x {{< x.inline >}}a{{< /x.inline >}}',
    'x {/* {{< x.inline >}}a{{< /x.inline >}} */}',
    'x <!-- {{< x.inline >}}a{{< /x.inline >}} -->',
    'inline-shortcode',
  ],
  [
    'See [the docs](other.md "t") and ![i](<a b.md>)\n\n[r]: x.md',
    'See [the docs](/p/other.md "t") and ![i](/p/a%20b.md)\n\n[r]: /p/x.md',
    'See [the docs](/p/other.md "t") and ![i](/p/a%20b.md)\n\n[r]: /p/x.md',
  ],
  ['x {{< param "v" >}} {{< param w >}}', 'x \\*1\\* ', 'x \\*1\\* ', 'no-value'],
  ['a<!--more-->b', 'a{/* more */}b', 'a<!-- more -->b'],
  [
    'press {{< kbd class="k" >}}a<b{{< /kbd >}} or {{% kbd %}}*c*{{% /kbd %}}',
    'press <kbd className="k">a\\<b</kbd> or <kbd>*c*</kbd>',
    'press <kbd class="k">a<b</kbd> or <kbd>*c*</kbd>',
  ],
  [
    'x {{< pic src="a b.png" caption="C [1]" >}} {{< button href="/x" >}}*go*{{< /button >}}',
    'x ![C \\[1\\]](a%20b.png) [*go*](/x)',
    'x ![C \\[1\\]](a%20b.png) [*go*](/x)',
  ],
  [
    'x {{< hidden >}}gone {{< video >}}{{< /hidden >}} {{< wrap >}}*kept*{{< /wrap >}} {{< raw 1 >}}',
    'x  *kept* \\{\\{\\< raw 1 \\>\\}\\}',
    'x  *kept* {{\\< raw 1 \\>}}',
  ],
  [
    'x {{< video "a" >}} {{< nobody A=1 >}}',
    'import { Video as Clip } from "@site/clip"\n\nx <Clip arg0="a" /> <Nobody A={1} />',
    'x :Clip{arg0="a"} :nobody{A="1"}',
    'mapping-review unmapped-shortcode',
  ],
  [
    '+++\ntitle = "T"\n+++\nx {{< video >}}',
    '---\ntitle: T\n---\n\nimport { Video as Clip } from "@site/clip"\n\nx <Clip />',
    '---\ntitle: T\n---\nx :Clip',
    'mapping-review',
  ],
  [
    'x\n\n{{< tabs >}}{{< tab a >}}\none\n{{< /tab >}}{{< tab b >}}two{{< /tab >}}{{< /tabs >}}',
    'x\n\n<Tabs>\n\n<Tab label="a">\n\none\n\n</Tab>\n\n<Tab label="b">two</Tab>\n\n</Tabs>',
    'x\n\n::::tabs\n\n:::tab{label="a"}\n\none\n\n:::\n\n:::tab{label="b"}\n\ntwo\n\n:::\n\n::::',
  ],
  [
    '1. a\n\n   {{% note %}}\n   ```sh\n   x\n   ```\n   {{% /note %}}\n2. b',
    '1. a\n\n   <Admonition type="note">\n\n   ```sh\n   x\n   ```\n   \n   </Admonition>\n\n2. b',
    '1. a\n\n   :::note\n\n   ```sh\n   x\n   ```\n   \n   :::\n\n2. b',
  ],
  [
    'p\n\n- a\n\n  {{< tabs >}}\n{{< tab >}}\n**hi**\n{{< /tab >}}\n{{< /tabs >}}\n\n- b',
    'p\n\n- a\n\n  <Tabs>\n\n  <Tab>\n\n  **hi**\n  \n  </Tab>\n\n  </Tabs>\n\n- b',
    'p\n\n- a\n\n  ::::tabs\n\n  :::tab\n\n  **hi**\n  \n  :::\n\n  ::::\n\n- b',
  ],
  [
    '> {{< note >}}\ntext\n{{< /note >}}\n> b',
    '> <Admonition type="note">\n>\n> text\n> \n> </Admonition>\n>\n> b',
    '> :::note\n>\n> text\n> \n> :::\n>\n> b',
  ],
  [
    'p\n\n{{% note %}}\n- a\n{{% /note %}}\nmore',
    'p\n\n<Admonition type="note">\n\n- a\n\n</Admonition>\n\nmore',
    'p\n\n:::note\n\n- a\n\n:::\n\nmore',
  ],
  [
    'p\n\n<script>{{< tab 1 >}}</script>',
    'p\n\n<script>{``}</script>',
    'p\n\n<script></script>',
    'no-component-here',
  ],
]

const migrate = (source: string, name: string) =>
  migratePage(source, {
    target: migrationTargets.get(name)!,
    mappings: shortcode => (Object.hasOwn(mappings, shortcode) ? mappings[shortcode] : undefined),
    param: key => (key === 'v' ? '*1*' : undefined),
    links: (address, kind) =>
      address === 'gone'
        ? {
            url: undefined,
            finding: { code: 'missing', status: 'review', message: 'gone', advice: 'find it' },
          }
        : { url: kind === 'ref' || address.endsWith('.md') ? `/p/${address}` : undefined },
  })

describe('migratePage', () => {
  for (const [source, mdx, markdown, codes = '', others = codes] of cases) {
    it(JSON.stringify(source), () => {
      const results = [migrate(source, 'mdx'), migrate(source, 'markdown')]
      expect(results.map(({ text }) => text)).toEqual([mdx, markdown])
      const found = results.map(({ findings }) => findings.map(({ code }) => code).join(' '))
      expect(found).toEqual([codes, others])
    })
  }
})
