import type { ShortcodeMapping } from '../../../src/migrate.ts'

/** The text, and the codes of the findings. */
type Outcome = readonly [text: string, codes: string]

export interface TargetCase {
  readonly source: string
  readonly markdoc: Outcome
  readonly eleventy: Outcome
  readonly 'eleventy-liquid': Outcome
  readonly vitepress: Outcome
  readonly zola: Outcome
}

const known: Readonly<Record<string, ShortcodeMapping>> = {
  note: { strategy: 'admonition', kind: '{0}', title: '{title}' },
  icon: { strategy: 'component', positional: ['name'], params: { size: { type: 'number' } }, inner: 'none' },
  tab: { strategy: 'component', params: { label: 'label', disabled: 'disabled' }, inner: 'markdown' },
  kbd: { strategy: 'html', html: '<kbd class="k">{inner}</kbd>' },
  include: { strategy: 'component' },
}

export const mappings = (name: string) => (Object.hasOwn(known, name) ? known[name] : undefined)

export const targetCases: readonly TargetCase[] = [
  {
    source: 'a {{< icon "x" >}} b {{< icon name="say \\"hi\\"" size=3 >}}',
    markdoc: ['a {% icon name="x" /%} b {% icon name="say \\"hi\\"" size=3 /%}', ''],
    eleventy: ['a {% icon name="x" %} b {% icon name="say \\"hi\\"", size=3 %}', ''],
    'eleventy-liquid': ['a {% icon "x" %} b {% icon \'say "hi"\', 3 %}', ''],
    vitepress: ['a <Icon name="x" /> b <Icon name="say &#34;hi&#34;" :size="3" />', ''],
    zola: ['a {{ icon(name="x") }} b {{ icon(name=\'say "hi"\', size=3) }}', ''],
  },
  {
    source: 'p {{< icon `it\'s "q" C:\\ {{ x }} %}` >}}',
    markdoc: ['p {% icon name="it\'s \\"q\\" C:\\\\ {{ x }} %}" /%}', ''],
    eleventy: ['p {% icon name="it\'s \\"q\\" C:\\\\ {{ x }} %}" %}', ''],
    'eleventy-liquid': ['p {% icon "it\'s \\"q\\" C:\\\\ {{ x }} % }" %}', ''],
    vitepress: ['p <Icon name="it\'s &#34;q&#34; C:\\ {{ x }} %}" />', ''],
    zola: ['p {{ icon(name=`it\'s "q" C:\\ {{ x }} %}`) }}', ''],
  },
  {
    source: 'p\n\n{{< tab label="A" >}}\n**b**\n{{< /tab >}}\n\n{{< tab disabled=true />}}',
    markdoc: ['p\n\n{% tab label="A" %}\n\n**b**\n\n{% /tab %}\n\n{% tab disabled=true /%}', ''],
    eleventy: [
      'p\n\n{% tab label="A" %}\n\n**b**\n\n{% endtab %}\n\n{% tab disabled=true %}{% endtab %}',
      '',
    ],
    'eleventy-liquid': ['p\n\n{% tab "A" %}\n\n**b**\n\n{% endtab %}\n\n{% tab nil, true %}{% endtab %}', ''],
    vitepress: ['p\n\n<Tab label="A">\n\n**b**\n\n</Tab>\n\n<Tab :disabled="true" />', ''],
    zola: ['p\n\n{% tab(label="A") %}\n\n**b**\n\n{% end %}\n\n{{ tab(disabled=true) }}', ''],
  },
  {
    source: 'p\n\n{{% note warning title="T [1]" %}}\n- a\n{{% /note %}}\n\nx {{< note >}}in{{< /note >}} y',
    markdoc: [
      'p\n\n{% callout type="warning" title="T [1]" %}\n\n- a\n\n{% /callout %}\n\nx {% callout type="note" %}in{% /callout %} y',
      '',
    ],
    eleventy: [
      'p\n\n{% admonition type="warning", title="T [1]" %}\n\n- a\n\n{% endadmonition %}\n\nx {% admonition type="note" %}in{% endadmonition %} y',
      '',
    ],
    'eleventy-liquid': [
      'p\n\n{% admonition "warning", "T [1]" %}\n\n- a\n\n{% endadmonition %}\n\nx {% admonition "note" %}in{% endadmonition %} y',
      '',
    ],
    vitepress: [
      'p\n\n::: warning T \\[1\\]\n\n- a\n\n:::\n\nx <Admonition type="note">in</Admonition> y',
      '',
    ],
    zola: [
      'p\n\n{% admonition(kind="warning", title="T [1]") %}\n\n- a\n\n{% end %}\n\nx {% admonition(kind="note") %}in{% end %} y',
      '',
    ],
  },
  {
    source: '- i\n\n  {{< tab >}}\n  c\n  {{< /tab >}}',
    markdoc: ['- i\n\n  {% tab %}\n\n  c\n  \n  {% /tab %}', ''],
    eleventy: ['- i\n\n  {% tab %}\n\n  c\n  \n  {% endtab %}', ''],
    'eleventy-liquid': ['- i\n\n  {% tab %}\n\n  c\n  \n  {% endtab %}', ''],
    vitepress: ['- i\n\n  <Tab>\n\n  c\n  \n  </Tab>', ''],
    zola: ['- i\n\n  {% tab() %}\n\n  c\n  \n  {% end %}', ''],
  },
  {
    source: '| a |\n|---|\n| {{< icon "p|q" >}} |\n\n# H {{< icon h >}}',
    markdoc: ['| a |\n|---|\n| {% icon name="p\\|q" /%} |\n\n# H {% icon name="h" /%}', ''],
    eleventy: ['| a |\n|---|\n| {% icon name="p|q" %} |\n\n# H {% icon name="h" %}', ''],
    'eleventy-liquid': ['| a |\n|---|\n| {% icon "p|q" %} |\n\n# H {% icon "h" %}', ''],
    vitepress: ['| a |\n|---|\n| <Icon name="p&#124;q" /> |\n\n# H <Icon name="h" />', ''],
    zola: ['| a |\n|---|\n| {{ icon(name="p|q") }} |\n\n# H {{ icon(name="h") }}', ''],
  },
  {
    source: 'x {{</* icon "a" */>}} `{{</* b */>}}` [l]({{</* c */>}})\n\n```\n{{%/* d */%}}\n```',
    markdoc: [
      'x {{\\< icon "a" \\>}} `{{< b >}}` [l]({{< c >}})\n\n``` {% process=false %}\n{{% d %}}\n```',
      '',
    ],
    eleventy: [
      "x {{ '{{' }}\\< icon \"a\" \\>}} `{{ '{{' }}< b >}}` [l]({{ '{{' }}< c >}})\n\n```\n{{ '{{' }}% d %}}\n```",
      '',
    ],
    'eleventy-liquid': [
      "x {{ '{{' }}\\< icon \"a\" \\>}} `{{ '{{' }}< b >}}` [l]({{ '{{' }}< c >}})\n\n```\n{{ '{{' }}% d %}}\n```",
      '',
    ],
    vitepress: [
      'x &#123;&#123;\\< icon "a" \\>}} <code>&#123;&#123;&#60; b &#62;&#125;&#125;</code> [l](%7B%7B< c >}})\n\n```\n{{% d %}}\n```',
      '',
    ],
    zola: ['x {{\\< icon "a" \\>}} `{{< b >}}` [l]({{< c >}})\n\n```\n{{% d %}}\n```', ''],
  },
  {
    source: 'p {{ .Title }} {% if x %} {# c #} {a} `{{ y }}` `{% z %}`',
    markdoc: ['p {{ .Title }} &#123;% if x %} {# c #} {a} `{{ y }}` `{% z %}`', ''],
    eleventy: [
      'p {% raw %}{{ .Title }}{% endraw %} {% raw %}{% if x %}{% endraw %} {% raw %}{# c #}{% endraw %} {a} `{% raw %}{{ y }}{% endraw %}` `{% raw %}{% z %}{% endraw %}`',
      '',
    ],
    'eleventy-liquid': [
      'p {% raw %}{{ .Title }}{% endraw %} {% raw %}{% if x %}{% endraw %} {# c #} {a} `{% raw %}{{ y }}{% endraw %}` `{% raw %}{% z %}{% endraw %}`',
      '',
    ],
    vitepress: [
      'p &#123;&#123; .Title }} &#123;% if x %} &#123;# c #} &#123;a} <code>&#123;&#123; y &#125;&#125;</code> `{% z %}`',
      '',
    ],
    zola: ['p {{ .Title }} {% if x %} {# c #} {a} `{{ y }}` `{% z %}`', ''],
  },
  {
    source: '```go\n{{ .X }} {% y %}\n```\n\n    {{ z }}\n\nend',
    markdoc: ['```go {% process=false %}\n{{ .X }} {% y %}\n```\n\n```\n{{ z }}\n```\n\nend', ''],
    eleventy: [
      '```go\n{% raw %}{{ .X }}{% endraw %} {% raw %}{% y %}{% endraw %}\n```\n\n```\n{% raw %}{{ z }}{% endraw %}\n```\n\nend',
      '',
    ],
    'eleventy-liquid': [
      '```go\n{% raw %}{{ .X }}{% endraw %} {% raw %}{% y %}{% endraw %}\n```\n\n```\n{% raw %}{{ z }}{% endraw %}\n```\n\nend',
      '',
    ],
    vitepress: ['```go\n{{ .X }} {% y %}\n```\n\n```\n{{ z }}\n```\n\nend', ''],
    zola: ['```go\n{{ .X }} {% y %}\n```\n\n    {{ z }}\n\nend', ''],
  },
  {
    source: 'I <3 it :) <NAME> a < b &amp; `Array<string>` :tada: {x}',
    markdoc: ['I <3 it :) &lt;NAME> a < b &amp; `Array<string>` :tada: {x}', 'html-as-text'],
    eleventy: ['I <3 it :) <NAME> a < b &amp; `Array<string>` :tada: {x}', ''],
    'eleventy-liquid': ['I <3 it :) <NAME> a < b &amp; `Array<string>` :tada: {x}', ''],
    vitepress: ['I \\<3 it \\:) &lt;NAME> a < b &amp; `Array<string>` \\:tada: &#123;x}', 'html-as-text'],
    zola: ['I <3 it :) <NAME> a < b &amp; `Array<string>` :tada: {x}', ''],
  },
  {
    source: '<div>\n\n**b** <br> <img src=x>\n\n</div>\n\n<p>open\n\n</b> text',
    markdoc: [
      '{% div %}\n\n**b** {% br /%} {% img src="x" /%}\n\n{% /div %}\n\n{% p %}\nopen\n{% /p %}\n\n text',
      'html-tag html-tag html-tag html-tag',
    ],
    eleventy: ['<div>\n\n**b** <br> <img src=x>\n\n</div>\n\n<p>open\n\n</b> text', ''],
    'eleventy-liquid': ['<div>\n\n**b** <br> <img src=x>\n\n</div>\n\n<p>open\n\n</b> text', ''],
    vitepress: ['<div>\n\n**b** <br> <img src=x>\n\n</div>\n\n<p>open</p>\n\n text', ''],
    zola: ['<div>\n\n**b** <br> <img src=x>\n\n</div>\n\n<p>open\n\n</b> text', ''],
  },
  {
    source: '<ul>\n<li>a\n<li>b\n</ul>\n\n<!-- c {{ x }} -->\n\n<script>\nx < 1\n</script>',
    markdoc: [
      '{% ul %}\n{% li %}\na\n\n{% /li %}\n{% li %}\nb\n\n{% /li %}\n{% /ul %}\n\n\n\n',
      'html-tag html-tag script',
    ],
    eleventy: [
      '<ul>\n<li>a\n<li>b\n</ul>\n\n<!-- c {% raw %}{{ x }}{% endraw %} -->\n\n<script>\nx < 1\n</script>',
      '',
    ],
    'eleventy-liquid': [
      '<ul>\n<li>a\n<li>b\n</ul>\n\n<!-- c {% raw %}{{ x }}{% endraw %} -->\n\n<script>\nx < 1\n</script>',
      '',
    ],
    vitepress: ['<ul>\n<li>a\n</li><li>b\n</li></ul>\n\n<!-- c &#123;&#123; x }} -->\n\n', 'script'],
    zola: ['<ul>\n<li>a\n<li>b\n</ul>\n\n<!-- c {{ x }} -->\n\n<script>\nx < 1\n</script>', ''],
  },
  {
    source: '<details><summary>S</summary>\n\nt\n\n</details>',
    markdoc: [
      '{% details %}\n\n{% summary %}\nS\n{% /summary %}\n\nt\n\n{% /details %}',
      'html-tag html-tag',
    ],
    eleventy: ['<details><summary>S</summary>\n\nt\n\n</details>', ''],
    'eleventy-liquid': ['<details><summary>S</summary>\n\nt\n\n</details>', ''],
    vitepress: ['<details><summary>S</summary>\n\nt\n\n</details>', ''],
    zola: ['<details><summary>S</summary>\n\nt\n\n</details>', ''],
  },
  {
    source: 'A\n===\n\n- [x] done\n- [ ] to do\n\nhttps://example.org/a_b <https://example.org>',
    markdoc: [
      '# A {% #a %}\n\n- ☑ done\n- ☐ to do\n\n[https://example.org/a\\_b](https://example.org/a_b) <https://example.org>',
      '',
    ],
    eleventy: ['A\n===\n\n- [x] done\n- [ ] to do\n\nhttps://example.org/a_b <https://example.org>', ''],
    'eleventy-liquid': [
      'A\n===\n\n- [x] done\n- [ ] to do\n\nhttps://example.org/a_b <https://example.org>',
      '',
    ],
    vitepress: ['A\n===\n\n- [x] done\n- [ ] to do\n\nhttps://example.org/a_b <https://example.org>', ''],
    zola: ['A\n===\n\n- [x] done\n- [ ] to do\n\nhttps://example.org/a_b <https://example.org>', ''],
  },
  {
    source: 'press {{< kbd >}}K{{< /kbd >}} {{< include "f.md" >}} {{< x/y-z 1 >}}',
    markdoc: [
      'press {% kbd class="k" %}K{% /kbd %} {% include arg0="f.md" /%} {% x-y-z arg0=1 /%}',
      'unmapped-shortcode',
    ],
    eleventy: [
      'press <kbd class="k">K</kbd> {% includeShortcode arg0="f.md" %} {% xYZ arg0=1 %}',
      'unmapped-shortcode',
    ],
    'eleventy-liquid': [
      'press <kbd class="k">K</kbd> {% includeShortcode "f.md" %} {% xYZ 1 %}',
      'unmapped-shortcode',
    ],
    vitepress: [
      'press <kbd class="k">K</kbd> <Include arg0="f.md" /> <XYZ :arg0="1" />',
      'unmapped-shortcode',
    ],
    zola: [
      'press <kbd class="k">K</kbd> {{ include(arg0="f.md") }} {{ x_y_z(arg0=1) }}',
      'unmapped-shortcode',
    ],
  },
  {
    source: 'a\n<!--more-->\nb {{< x.inline >}}{{ 1 }}{{< /x.inline >}}',
    markdoc: ['a\n\nb ', 'inline-shortcode'],
    eleventy: [
      "a\n<!-- excerpt -->\nb <!-- {{ '{{' }}< x.inline >}}{{ '{{' }} 1 }}{{ '{{' }}< /x.inline >}} -->",
      'inline-shortcode',
    ],
    'eleventy-liquid': [
      "a\n<!-- excerpt -->\nb <!-- {{ '{{' }}< x.inline >}}{{ '{{' }} 1 }}{{ '{{' }}< /x.inline >}} -->",
      'inline-shortcode',
    ],
    vitepress: [
      'a\n<!-- more -->\nb <!-- &#123;&#123;< x.inline >}}&#123;&#123; 1 }}&#123;&#123;< /x.inline >}} -->',
      'inline-shortcode',
    ],
    zola: ['a\n<!-- more -->\nb <!-- {{< x.inline >}}{{ 1 }}{{< /x.inline >}} -->', 'inline-shortcode'],
  },
  {
    source: 'call {{ x() }} and {% y(a=1) %} and {% end %}',
    markdoc: ['call {{ x() }} and &#123;% y(a=1) %} and &#123;% end %}', ''],
    eleventy: [
      'call {% raw %}{{ x() }}{% endraw %} and {% raw %}{% y(a=1) %}{% endraw %} and {% raw %}{% end %}{% endraw %}',
      '',
    ],
    'eleventy-liquid': [
      'call {% raw %}{{ x() }}{% endraw %} and {% raw %}{% y(a=1) %}{% endraw %} and {% raw %}{% end %}{% endraw %}',
      '',
    ],
    vitepress: ['call &#123;&#123; x() }} and &#123;% y(a=1) %} and &#123;% end %}', ''],
    zola: ['call {{/* x() */}} and {%/* y(a=1) */%} and {%/* end */%}', ''],
  },
]
