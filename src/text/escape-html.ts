import { escapeMarkup } from './escape-markup.ts'
import { visibleText } from './visible-text.ts'

/** A text as HTML text or attribute value, on one line; characters that act on the display are replaced. */
export function escapeHtml(text: string): string {
  return escapeMarkup(visibleText(text))
}
