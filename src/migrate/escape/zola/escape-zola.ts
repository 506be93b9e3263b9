import type { PagePass } from '../../page/page-pass.ts'

const call = /\{([{%])-?\s*(?:[A-Za-z_][\w:]*\s*\(|end\s*-?%\})/g

/** Takes the life off what Zola reads as a shortcode, in code as well: `{{ x() }}` becomes `{{/* x() *\/}}`. */
export const escapeZola: PagePass = ({ view, book }) => {
  const { masked, contentStart } = view
  for (const { 1: kind, index } of masked.slice(contentStart).matchAll(call)) {
    const start = contentStart + index
    const mark = kind === '{' ? '}}' : '%}'
    const line = masked.indexOf('\n', start)
    const end = masked.indexOf(mark, start + 2)
    // what nothing ends is no shortcode
    if (end < 0 || (line >= 0 && end > line)) continue
    book.add(start + 2, start + 2, '/*')
    book.add(end, end, '*/')
  }
}
