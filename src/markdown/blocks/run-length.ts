/** How often the character at `start` stands there in a row. */
export function runLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  let at = start
  while (at < end && text.charCodeAt(at) === code) at++
  return at - start
}
