/** The extensions of the files in which Hugo 0.169 looks for front matter and shortcodes. */
export const contentExtensions: ReadonlySet<string> = new Set([
  '.md',
  '.mdown',
  '.markdown',
  '.html',
  '.htm',
  '.org',
  '.adoc',
  '.asciidoc',
  '.ad',
  '.pandoc',
  '.pdc',
  '.rst',
])
