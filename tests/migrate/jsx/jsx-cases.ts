// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources with template literals in scripts
/** What a page looks like as MDX; where browsers make other elements of it than of the Hugo page, with these. */
interface JsxCase {
  readonly name: string
  readonly source: string
  readonly text: string
  /** Codes. */
  readonly findings?: readonly string[]
  readonly elements?: string
}

export const jsxCases: readonly JsxCase[] = [
  { name: 'braces', source: 'Set {b c}.', text: 'Set \\{b c}.' },
  { name: 'lone brace', source: 'A lone { brace }', text: 'A lone \\{ brace }' },
  { name: 'foo', source: 'a {foo} b', text: 'a \\{foo} b' },
  {
    name: 'escaped',
    source: 'a \\{foo} \\\\{b} \\< &lt; &#123;',
    text: 'a \\{foo} \\\\\\{b} \\< &lt; &#123;',
  },
  { name: 'heading attributes', source: '## A {#id}', text: '## A \\{#id}' },
  { name: 'block attributes', source: 'Text.\n{.cls}', text: 'Text.\n\\{.cls}' },
  { name: 'le', source: 'a <= b', text: 'a \\<= b' },
  { name: 'three', source: 'I <3 it, a < 5', text: 'I \\<3 it, a < 5' },
  { name: 'placeholder', source: 'docker pull <REGISTRY_URL>/x', text: 'docker pull \\<REGISTRY_URL>/x' },
  {
    name: 'generic',
    source: 'A `x` List<String> of Map<K, V>',
    text: 'A `x` List\\<String> of Map\\<K, V>',
    findings: ['html-placeholder'],
    elements: '<p>A <code>x</code> List<String> of Map<K, V></p>',
  },
  {
    name: 'unknown tag',
    source: 'x <youtube id="1"/> <my-thing>a</my-thing>',
    text: 'x <youtube id="1"/> <my-thing>a</my-thing>',
    elements: '<p>x <youtube id="1"></youtube> <my-thing>a</my-thing></p>',
  },
  { name: 'comment', source: '<!-- a -->', text: '{/* a */}' },
  { name: 'inline comment', source: 'Text <!-- a {b} --> text', text: 'Text {/* a {b} */} text' },
  { name: 'comment end', source: '<!-- a */ b **/-->\n\nx', text: '{/* a * / b ** /*/}\n\nx' },
  { name: 'comment lines', source: '- <!-- a\n\n  b -->\n  c', text: '- {/* a\n\n  b */}\n  c' },
  {
    name: 'comment behind table',
    source: '| a |\n|---|\n| b |\n<!-- c -->\n\nd',
    text: '| a |\n|---|\n| b |\n{/* c */}\n\nd',
  },
  { name: 'comment then text', source: '<!-- a -->\nb *c*', text: '{/* a */}\nb *c*' },
  { name: 'comment text', source: '<!-- a --> b *c*', text: '<>{/* a */} b \\*c\\*</>' },
  {
    name: 'doctype',
    source: '<!DOCTYPE html>\n\n<?php echo 1; ?>\n\n<![CDATA[ a ]]>',
    text: '{/*!DOCTYPE html*/}\n\n{/*?php echo 1; ?*/}\n\n{/*![CDATA[ a ]]*/}',
  },
  {
    name: 'autolinks',
    source: 'See <https://example.org/a_b?c=d>, <me@example.org>.',
    text: 'See [https://example.org/a\\_b?c=d](https://example.org/a_b?c=d), [me@example.org](mailto:me@example.org).',
  },
  { name: 'bare', source: 'See https://example.org/{a}_b.', text: 'See https://example.org/{a}_b.' },
  { name: 'br', source: 'A<br>B<br/>C<BR >D', text: 'A<br />B<br/>C<br />D' },
  { name: 'hr', source: '<hr>', text: '<hr />' },
  { name: 'img', source: '<img src=a.png alt=\'x "y"\'>', text: '<img src="a.png" alt=\'x "y"\' />' },
  { name: 'attr', source: '<a href=b title="{c}">d</a>', text: '<p><a href="b" title="{c}">d</a></p>' },
  {
    name: 'class',
    source: '<div class="a b" id=c tabindex="1" data-x="1" aria-label="z" 1st="2" @click="x">d</div>',
    text: '<div className="a b" id="c" tabIndex="1" data-x="1" aria-label="z">d</div>',
    findings: ['html-attribute-name', 'html-attribute-name'],
  },
  {
    name: 'style',
    source: '<div style="color: red; background-image:url(a;b); --x: 1; -webkit-mask: none">a</div>',
    text: '<div style={{ color: "red", backgroundImage: "url(a;b)", "--x": "1", WebkitMask: "none" }}>a</div>',
  },
  {
    name: 'bool',
    source: '<video controls muted="muted" src="a.mp4"></video><input type="checkbox" checked disabled="">',
    text: '<p><video controls muted src="a.mp4"></video><input type="checkbox" checked disabled /></p>',
  },
  {
    name: 'event',
    source: '<button onclick="go()">a</button>',
    text: '<p><button>a</button></p>',
    findings: ['html-event-handler'],
  },
  { name: 'dup', source: '<a href="b" href="c">d</a>', text: '<p><a href="b">d</a></p>' },
  { name: 'upper', source: '<DIV>a</DIV>', text: '<div>a</div>' },
  { name: 'p', source: '<p>x', text: '<p>x</p>' },
  { name: 'pp', source: '<p>\nfoo *bar*\n</p>', text: '<p>foo \\*bar\\*</p>' },
  {
    name: 'details',
    source: '<details><summary>A</summary>\n\nText\n\n</details>',
    text: '<details>\n<summary>A</summary>\n\nText\n\n</details>',
  },
  {
    name: 'details2',
    source: '<details>\n<summary>A</summary>\n\nText *b*\n\n</details>',
    text: '<details>\n<summary>A</summary>\n\nText *b*\n\n</details>',
  },
  {
    name: 'text div',
    source: 'text <div>\nfoo\n</div>\n\nbar',
    text: 'text\n<div>\n<>foo</>\n</div>\n\nbar',
    elements: '<p>text</p><div>foo</div><p>bar</p>',
  },
  {
    name: 'bold two',
    source: '<b>one\n\ntwo</b>',
    text: '<b>\none\n\ntwo\n</b>',
    elements: '<b><p>one</p><p>two</p></b>',
  },
  { name: 'span two', source: 'a <span>one\n\ntwo</span> b', text: 'a <span>one</span>\n\ntwo b' },
  {
    name: 'table',
    source: '<table>\n<tr><td>a\n<td>*b*\n<tr><td>c\n</table>',
    text: '<table><tr><td>a</td>\n<td>\\*b\\*</td></tr>\n<tr><td>c</td></tr></table>',
  },
  { name: 'ul', source: '<ul>\n<li>a\n<li>b\n</ul>', text: '<ul><li>a</li>\n<li>b</li></ul>' },
  {
    name: 'td par',
    source: '<table><tr><td>\n\n**a**</td></tr></table>',
    text: '<table><tr><td>\n\n**a**\n</td>\n</tr>\n</table>',
    elements: '<table><tbody><tr><td><p><strong>a</strong></p></td></tr></tbody></table>',
  },
  { name: 'stray', source: 'a</div> b</span>', text: 'a b' },
  { name: 'never', source: '<div>\n\na\n\n- b', text: '<div>\n\na\n\n- b\n</div>' },
  {
    name: 'inside',
    source: '- a\n  <div>\n  b {c} \\* [d](e) `f`\n  </div>\n- g',
    text: '- a\n  <>\n  <div>b \\{c} \\\\\\* \\[d](e) \\`f\\`</div>\n  </>\n- g',
  },
  { name: 'quote', source: '> <div>\n> a\n> </div>\nlazy', text: '> <div>a</div>\n>\nlazy' },
  {
    name: 'script',
    source: '<script>\nif (a < b) { c(`${d}`) }\n</script>\n\n<style>\n.a { color: red }\n</style>',
    text: '<script>{`\nif (a < b) { c(\\`\\${d}\\`) }\n`}</script>\n\n<style>{`\n.a { color: red }\n`}</style>',
  },
  {
    name: 'pre',
    source: '<pre>\na {b}\n\n  <b>c</b> "d" &lt;\n</pre>',
    text: '<pre>\n{"a {b}\\n" +\n"\\n" +\n"  "}<b>{"c"}</b>{" \\"d\\" <\\n"}\n</pre>',
  },
  {
    name: 'pre list',
    source: '- x\n\n  <pre>a\n\n    b\n  </pre>',
    text: '- x\n\n  <pre>{"a\\n" +\n  "\\n" +\n  "  b\\n"}\n  </pre>',
  },
  {
    name: 'code',
    source: 'A\n\n    b {c}\n      <d>\n\n    ```\n\nE',
    text: 'A\n\n````\nb {c}\n  <d>\n\n```\n````\n\nE',
  },
  {
    name: 'code list',
    source: '- a\n\n      b\n      c\n\n  d',
    text: '- a\n\n  ```\n  b\n  c\n  ```\n\n  d',
  },
  { name: 'code quote', source: '>     a\n>     b', text: '> ```\n> a\n> b\n> ```' },
  { name: 'code tab', source: '\ta\n\tb', text: '    ```\n\ta\n\tb\n    ```' },
  { name: 'code marker', source: '-     a\n      b', text: '- ```\n  a\n  b\n  ```' },
  {
    name: 'import',
    source: 'import x from y\n\nexport default\n\n> import x\n\n- import x',
    text: '&#105;mport x from y\n\n&#101;xport default\n\n> import x\n\n- import x',
  },
  { name: 'alt', source: '![t {y} <b> \\{](/a "t {x}")', text: '![t \\{y} \\<b> \\{](/a "t {x}")' },
  {
    name: 'badges',
    source: '<a href="a"><img src="b"></a> <a href="c"><img src="d"></a>',
    text: '<p><a href="a"><img src="b" /></a>{" "}<a href="c"><img src="d" /></a></p>',
  },
  { name: 'only bold', source: '<b>a</b>', text: '<p><b>a</b></p>' },
  { name: 'tight', source: '- <kbd>a</kbd> <kbd>b</kbd>', text: '- <><kbd>a</kbd> <kbd>b</kbd></>' },
  { name: 'lines', source: 'a\n<b>\nc\n</b>\nd', text: 'a <b>\nc </b>\nd' },
  {
    name: 'html text',
    source: '<div>\n# a\n- b\n1. c\nhttps://example.org www.example.org me@example.org\n</div>',
    text: '<div># a\n\\- b\n1\\. c\n{"https://example.org"} {"www.example.org"} {"me@example.org"}</div>',
  },
  {
    name: 'cell',
    source: '| a |\n|---|\n| x<br>y <a name="b"> {c} |',
    text: '| a |\n|---|\n| x<br />y <a name="b"> \\{c}</a> |',
  },
  {
    name: 'def',
    source: '[a]:\n  <https://example.org/b>\n\n[a]',
    text: '[a]: <https://example.org/b>\n\n[a]',
  },
  { name: 'fence', source: '- ```md\n      ```\n  ```', text: '- ````md\n      ```\n  ````' },
  { name: 'deep', source: 'a\n    # b\n    - c\n    12. d', text: 'a\n    \\# b\n    \\- c\n    12\\. d' },
  { name: 'cr', source: 'a\rb', text: 'a b' },
  {
    name: 'inline in block',
    source: '<div>a <b>c</b> <i>d</i></div>',
    text: '<div>a <b>c</b> <i>d</i></div>',
  },
  {
    name: 'blocks',
    source: '<div><img src="a"> <img src="b"></div>',
    text: '<div><img src="a" />{" "}<img src="b" /></div>',
  },
  {
    name: 'svg',
    source: '<svg viewBox="0 0 1 1" stroke-width="2"><linearGradient xlink:href="#a"/><path d="M0"/></svg>',
    text: '<p><svg viewBox="0 0 1 1" strokeWidth="2"><linearGradient xlinkHref="#a"/><path d="M0"/></svg></p>',
  },
  { name: 'anchor', source: '## A <a name="b"></a>', text: '## A <a name="b"></a>' },
  { name: 'anchor open', source: '## A <a name="b">', text: '## A <a name="b"></a>' },
  { name: 'nobr', source: '</br>', text: '<br />', elements: '<br></br>' },
  { name: 'math', source: '$a_{1}$ and $$\\frac{a}{b}$$', text: '$a_\\{1}$ and $$\\frac\\{a}\\{b}$$' },
  {
    name: 'unfinished',
    source: '<div class="a\n\nb',
    text: '<>\\<div class="a</>\n\nb',
    findings: ['html-unfinished'],
    elements: '<div class="a <p>b</p>',
  },
  { name: 'sub', source: 'H<sub>2</sub>O', text: 'H<sub>2</sub>O' },
  {
    name: 'iframe',
    source: '<iframe src="a" frameborder="0" allowfullscreen></iframe>',
    text: '<iframe src="a" frameBorder="0" allowFullScreen></iframe>',
  },
  {
    name: 'two tables',
    source: '<table>\n<tr>\n<td>\n\ntext\n\n</td>\n<td>b</td>\n</tr>\n</table>',
    text: '<table>\n<tr>\n<td>\n\ntext\n\n</td>\n<td>b</td>\n</tr>\n</table>',
  },
]
