import { escapeMarkup } from '../../text/escape-markup.ts'
import type { CallPlace } from '../page/call-place.ts'

/** Text that CommonMark shows as it is. */
export function markdownLiteral(text: string, { within, inTable }: CallPlace): string {
  if (within === 'codeSpan' || within === 'codeBlock' || within === 'destination') return text
  if (within === 'title') return text.replace(/["\\]/g, '\\$&')
  if (within === 'html' || within === 'attribute') return escapeMarkup(text)
  if (within === 'comment') return text.replaceAll('-->', '-- >')
  const escaped = text.replace(/[\\`*_[\]<>]/g, '\\$&')
  return inTable ? escaped.replace(/\|/g, '\\|') : escaped
}
