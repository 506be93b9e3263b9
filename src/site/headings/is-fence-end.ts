/** Whether what is left of a line ends the fenced code that the mark opened. */
export function isFenceEnd(rest: string, mark: string): boolean {
  const trimmed = rest.trimEnd()
  return trimmed.length >= mark.length && [...trimmed].every(char => char === mark[0])
}
