/** A comment of HTML, whatever the text is. */
export function htmlComment(text: string): string {
  return `<!-- ${text.replaceAll('--', '- -')} -->`
}
