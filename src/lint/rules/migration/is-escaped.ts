/** Whether backslashes take the meaning off the character at an offset. */
export function isEscaped(text: string, offset: number): boolean {
  let count = 0
  while (text[offset - 1 - count] === '\\') count++
  return count % 2 === 1
}
