import type { DialectRow } from './dialect-rows.ts'

export const notesRows: readonly DialectRow[] = [
  [
    'a[^1] b[^x] c[^1]\n\n[^1]: One *note*.\n[^x]: Two\n    more\n\n    last',
    'mdx',
    'a[^1] b[^x] c[^1]\n\n[^1]: One *note*.\n[^x]: Two\n    more\n\n    last',
    '',
  ],
  [
    'a[^1] b[^x] c[^1]\n\n[^1]: One *note*.\n[^x]: Two\n    more\n\n    last',
    'vitepress',
    'a<sup id="fnref:1"><a href="#fn:1">1</a></sup> b<sup id="fnref:2"><a href="#fn:2">2</a></sup> c<sup id="fnref1:1"><a href="#fn:1">1</a></sup>\n\n<a id="fn:1"></a><sup>1</sup> One *note*. <a href="#fnref:1">↩</a>\n\n<a id="fn:2"></a><sup>2</sup> Two\nmore\n\nlast <a href="#fnref:2">↩</a>',
    'footnote',
  ],
  [
    'a[^1] b[^x] c[^1]\n\n[^1]: One *note*.\n[^x]: Two\n    more\n\n    last',
    'markdoc',
    'a[\\[1\\]](#fn-1) b[\\[2\\]](#fn-2) c[\\[1\\]](#fn-1)\n\n\\[1\\] One *note*. {% #fn-1 %}\n\n\\[2\\] Two\nmore {% #fn-2 %}\n\nlast',
    'footnote',
  ],
  ['a[^no]', 'mdx', 'a[^no]', ''],
  ['a[^no]', 'vitepress', 'a[^no]', ''],
  ['a[^no]', 'markdoc', 'a[^no]', ''],
  ['[^u]: unused', 'mdx', '[^u]: unused', ''],
  ['[^u]: unused', 'vitepress', '', 'footnote-unused'],
  ['[^u]: unused', 'markdoc', '', 'footnote-unused'],
  ['a[^1]\n\n> [^1]: in a quote', 'mdx', 'a[^1]\n\n> [^1]: in a quote', ''],
  [
    'a[^1]\n\n> [^1]: in a quote',
    'vitepress',
    'a<sup id="fnref:1"><a href="#fn:1">1</a></sup>\n\n> <a id="fn:1"></a><sup>1</sup> in a quote <a href="#fnref:1">↩</a>',
    'footnote',
  ],
  [
    'a[^1]\n\n> [^1]: in a quote',
    'markdoc',
    'a[\\[1\\]](#fn-1)\n\n> \\[1\\] in a quote {% #fn-1 %}',
    'footnote',
  ],
]
