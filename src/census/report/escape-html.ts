import { visibleText } from '../../text/visible-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text from a file as HTML text or attribute value; characters that act on the display are replaced. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, char => entities[char]!)
}
