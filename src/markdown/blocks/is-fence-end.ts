import type { LineScanner } from './line-scanner.ts'
import { runLength } from './run-length.ts'
import { trimmedEnd } from './trimmed-end.ts'

/** Whether what is left of a line ends the fenced code that a mark opened. */
export function isFenceEnd({ text, next, end, indent }: LineScanner, mark: string): boolean {
  if (indent > 3 || text.charCodeAt(next) !== mark.charCodeAt(0)) return false
  const length = runLength(text, next, end)
  return length >= mark.length && trimmedEnd(text, next, end) === next + length
}
