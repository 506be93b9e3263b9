import type { CallPlace } from '../../page/call-place.ts'

/** Text that MDX shows as it is. */
export function jsxLiteral(text: string, { within, inTable }: CallPlace): string {
  if (within === 'codeSpan' || within === 'codeBlock' || within === 'destination') return text
  if (within === 'title') return text.replace(/["\\]/g, '\\$&')
  if (within === 'attribute') return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  if (within === 'comment') return text.replaceAll('*/', '* /')
  if (within === 'html') return text.replace(/[&<>{}]/g, unit => `&#${unit.charCodeAt(0)};`)
  const escaped = text.replace(/[\\`*_[\]<>{}]/g, '\\$&')
  return inTable ? escaped.replace(/\|/g, '\\|') : escaped
}
