import type { CallPlace } from '../../page/call-place.ts'
import { markdownLiteral } from '../markdown-literal.ts'

/** Text that Markdown with directives shows as it is. */
export function directiveLiteral(text: string, place: CallPlace): string {
  const literal = markdownLiteral(text, place)
  const isProse = place.within === 'text' || place.within === 'alt'
  return isProse ? literal.replace(/:(?=[^\s\p{P}\p{S}])/gu, '\\:') : literal
}
