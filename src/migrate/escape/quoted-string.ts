/** A string in double quotes with backslashes, as Markdoc and Nunjucks read it. */
export function quotedString(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n')
    .replace(/\t/g, '\\t')
  return `"${escaped}"`
}
