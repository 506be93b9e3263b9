/** Line and column of an offset as Hugo's YAML decoder counts them: from 1, the column in characters. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: [...text.slice(start, offset)].length + 1 }
}
