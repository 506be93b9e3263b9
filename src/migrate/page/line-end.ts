/** Where the line that `from` stands in ends, in front of its line feed. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
