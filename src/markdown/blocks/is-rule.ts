/** Whether a stretch is a thematic break: three or more `*`, `-` or `_`, with white space between or not. */
export function isRule(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start)
  // * - _
  if (mark !== 42 && mark !== 45 && mark !== 95) return false
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) count++
    else if (code !== 32 && code !== 9) return false
  }
  return count >= 3
}
