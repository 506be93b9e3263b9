/** Where a stretch ends without the spaces and tabs at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--
  return at
}
