/** Markdown and the ids that Hugo 0.169 gave its headings; a type is named where it differs from `ids` (then of one heading). */
export interface MeasuredHeading {
  readonly markdown: string
  readonly ids: readonly (string | undefined)[]
  readonly github?: string
  readonly 'github-ascii'?: string
  readonly blackfriday?: string
}

export const measuredHeadings: readonly MeasuredHeading[] = [
  { markdown: '# ÅΩ Ⅷ x² ① ª', ids: ['åω--x--ª'], 'github-ascii': 'a--x--', blackfriday: 'åω-ⅷ-x²-①-ª' },
  { markdown: '# ![alt text](/i.png) img', ids: ['alt-text-img'] },
  {
    markdown: '# [ref link][t] and [t] and [^1] fn',
    ids: ['ref-link-and-t-and--fn'],
    blackfriday: 'ref-link-and-t-and-fn',
  },
  {
    markdown: '# _em_ __st__ snake_case a\\_b',
    ids: ['em-st-snake_case-a_b'],
    blackfriday: 'em-st-snake-case-a-b',
  },
  { markdown: '# `a_b {{x}}` c', ids: ['a_b-x-c'], blackfriday: 'a-b-x-c' },
  { markdown: '# <http://auto.link/x_y> www.foo.com', ids: ['heading'] },
  { markdown: '# a -- b "quoted" it\'s ...', ids: ['a--b-quoted-its-'], blackfriday: 'a-b-quoted-it-s' },
  { markdown: '# trailing {#bad id}', ids: ['trailing-bad-id'] },
  { markdown: '# trail {key="v"}', ids: ['trail'] },
  { markdown: '# sp {#s} x', ids: ['sp-s-x'] },
  { markdown: '# {#only}', ids: ['only'] },
  { markdown: '# x {#a #b}', ids: ['b'] },
  { markdown: '# x {id=named}', ids: ['named'] },
  { markdown: '# x {id="named2" class="z"}', ids: ['named2'] },
  { markdown: '# x{#tight}', ids: ['tight'] },
  { markdown: '# x {#v0.7.1}', ids: ['v0.7.1'] },
  { markdown: '# x {#e:f}', ids: ['e:f'] },
  {
    markdown: '# ~~del~~ H~2~O <!-- c --> &copy; &#65; &nope;',
    ids: ['del-h2o---65-nope'],
    blackfriday: 'del-h2o-65-nope',
  },
  { markdown: 'Setext {#set .k}\n======', ids: ['set'] },
  { markdown: 'Def\n---', ids: ['def'] },
  { markdown: '```\n# not\n```', ids: [] },
  { markdown: '~~~ x\n# not\n~~~', ids: [] },
  { markdown: '    # indented', ids: [] },
  { markdown: '<div>\n# html\n\n# md in div\n</div>', ids: ['md-in-div'] },
  { markdown: '<!--\n# comment\n\n# in comment\n-->', ids: [] },
  { markdown: '# after comment', ids: ['after-comment'] },
  { markdown: '<script>\n\n# in script\n</script>\n# after script', ids: ['after-script'] },
  { markdown: '> # quoted\n> > ## deeper\n> ```\n> # no\n> ```', ids: ['quoted', 'deeper'] },
  {
    markdown: '- # in list\n\n  ## in item\n\n      # indented in item\n1. a\n\n   ### deep',
    ids: ['in-list', 'in-item', 'deep'],
  },
  { markdown: 'text\n# interrupts\n* * *\npara\ncontinued\n---', ids: ['interrupts', 'continued'] },
  { markdown: '- x\n---', ids: [] },
  { markdown: '| a | b |\n|---|---|\n| c | d |', ids: [] },
  { markdown: '#\ttab\n#nohead\n####### seven', ids: ['tab'] },
  { markdown: '   ### three', ids: ['three'] },
  {
    markdown: '# Hello *World* & [link](http://x.y/z)',
    ids: ['hello-world--link'],
    blackfriday: 'hello-world-link',
  },
  { markdown: '# Hello World\n# Hello World', ids: ['hello-world', 'hello-world-1'] },
  {
    markdown: '# Größe & Ärger_x 日本',
    ids: ['größe--ärger_x-日本'],
    'github-ascii': 'groe--arger_x-',
    blackfriday: 'größe-ärger-x-日本',
  },
  { markdown: '#', ids: [undefined] },
  { markdown: '# `code` <b>x</b> &amp; \\* esc', ids: ['code-x---esc'], blackfriday: 'code-x-esc' },
  { markdown: '## foo {.cls}', ids: ['foo'] },
  { markdown: '# --- dashes', ids: ['-dashes'], blackfriday: 'dashes' },
  { markdown: '# a  b\tc', ids: ['a--bc'], blackfriday: 'a-b-c' },
  { markdown: '# Emoji :smile: 😀', ids: ['emoji-smile-'], blackfriday: 'emoji-smile' },
]
