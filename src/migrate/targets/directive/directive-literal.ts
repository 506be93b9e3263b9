import { escapeMarkup } from '../../../text/escape-markup.ts'
import type { CallPlace } from '../../page/call-place.ts'

/** Text that Markdown with directives shows as it is. */
export function directiveLiteral(text: string, { within, inTable }: CallPlace): string {
  if (within === 'codeSpan' || within === 'codeBlock' || within === 'destination') return text
  if (within === 'title') return text.replace(/["\\]/g, '\\$&')
  if (within === 'html' || within === 'attribute') return escapeMarkup(text)
  if (within === 'comment') return text.replaceAll('-->', '-- >')
  const escaped = text.replace(/[\\`*_[\]<>]|:(?=[^\s\p{P}\p{S}])/gu, '\\$&')
  return inTable ? escaped.replace(/\|/g, '\\|') : escaped
}
