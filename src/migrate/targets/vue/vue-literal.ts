import { escapeMarkup } from '../../../text/escape-markup.ts'
import { codeReferences } from '../../escape/vue/code-references.ts'
import type { CallPlace } from '../../page/call-place.ts'

/** Text that VitePress shows as it is. A code span with something live becomes `<code>`, so that references are read in it. */
export function vueLiteral(text: string, { within, inTable }: CallPlace): string {
  if (within === 'codeBlock') return text
  if (within === 'codeSpan') return text.includes('{{') ? codeReferences(text) : text
  if (within === 'destination') return text.replace(/\{\{/g, '%7B%7B')
  if (within === 'title') return text.replace(/["\\]/g, '\\$&')
  if (within === 'html' || within === 'attribute') return escapeMarkup(text).replace(/\{\{/g, '&#123;&#123;')
  if (within === 'comment') return text.replaceAll('-->', '-- >')
  const escaped = text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\{/g, '&#123;')
  return inTable ? escaped.replace(/\|/g, '\\|') : escaped
}
