import { escapeMarkup } from '../text/escape-markup.ts'

/**
 * A text for an attribute or the content of an XML 1.0 element. Tabs and line ends become references, which keeps them
 * in attributes; characters that XML 1.0 has no way to write become `�`.
 */
export function escapeXml(text: string): string {
  const legal = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '�')
  return escapeMarkup(legal).replace(/[\t\n\r]/g, char => `&#${char.charCodeAt(0)};`)
}
