const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text with the characters that end text or attribute values in HTML and XML written as references. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, char => references[char]!)
}
