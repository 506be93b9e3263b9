import type { Shortcode } from '../ast/nodes.ts'
import type { Spelling } from '../ast/spelling.ts'
import { printCloseTag, printOpenTag } from './print-tag.ts'

/** A left delimiter. */
export function left(delimiter: '<' | '%', { open }: Spelling): string {
  return open + delimiter
}

/** A right delimiter. */
export function right(delimiter: '<' | '%', { close }: Spelling): string {
  return (delimiter === '<' ? '>' : '%') + close
}

/** The opening tag of a call, delimiters included. */
export function openTag(node: Shortcode, spelling: Spelling): string {
  return left(node.delimiter, spelling) + printOpenTag(node, true) + right(node.delimiter, spelling)
}

/** The closing tag of a paired call; nothing where a slash of the tag in front closed it. */
export function closeTag(node: Shortcode, spelling: Spelling): string {
  if (node.raws?.closedBySlash) return ''
  const delimiter = node.raws?.closeDelimiter ?? node.delimiter
  return left(delimiter, spelling) + printCloseTag(node) + right(delimiter, spelling)
}
