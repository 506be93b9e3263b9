import { skipSpace } from '../lexer/characters.ts'

// Go's idea of white space (unicode.IsSpace); JavaScript's differs in U+0085 and U+FEFF
const goSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/**
 * Whether a tag inside of an inline shortcode may stand there: Hugo wants a slash and, behind white space, the
 * shortcode's name with one space. The check reads on behind the tag and does not count white space at the end of the file.
 */
export function closesInline(source: string, tagOffset: number, name: string): boolean {
  let at = skipSpace(source, tagOffset + 3)
  if (source[at] !== '/') return false
  at++
  while (at < source.length && goSpace.test(source[at]!)) at++
  if (!source.startsWith(`${name} `, at)) return false
  at += name.length + 1
  while (at < source.length && goSpace.test(source[at]!)) at++
  return at < source.length
}
