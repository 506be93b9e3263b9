/**
 * Whether a tag starts at the offset. In a row of angle brackets the last three count, as in `{{{<` the brace in front
 * is text, so that both spellings cut a page at the same places.
 */
export function isTagStart(source: string, offset: number, open: '{{' | '<<'): boolean {
  const third = source.charCodeAt(offset + 2)
  if ((third !== 60 && third !== 37) || !source.startsWith(open, offset)) return false
  if (open === '{{' || third === 37) return true
  const fourth = source.charCodeAt(offset + 3)
  return fourth !== 60 && fourth !== 37
}
