import type { Position } from '../text/position.ts'

/** The last line that has a part in a range: not the one at whose very start the range ends. */
export function lastLine({ start, end }: Position): number {
  return end.line > start.line && end.column === 1 ? end.line - 1 : end.line
}
