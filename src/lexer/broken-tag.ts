import { findNext } from './finder.ts'
import type { LexProblem } from './lex-problem.ts'
import type { Match } from './pattern.ts'
import type { ScanState } from './scan-state.ts'

/**
 * Where a broken tag ends for us: behind the first right delimiter (of either kind, or just `}}`) that comes before
 * anything that opens again; else at the end of the line, or where something opens on it.
 */
function brokenTagEnd(scan: ScanState, source: string, offset: number): number {
  const open = findNext(scan.nextOpen, source, offset)
  const close = findNext(scan.nextClose, source, offset)
  if (close < open) return close + 2
  return Math.min(findNext(scan.nextLine, source, offset), open, source.length)
}

/** The match of all that is left of a broken tag; its first `width` characters are part of it in any case. */
export function matchBrokenTag(
  scan: ScanState,
  source: string,
  offset: number,
  problem: LexProblem,
  width = 1,
): Match {
  const end = Math.max(brokenTagEnd(scan, source, offset + width), offset + width)
  return Object.assign([source.substring(offset, end)] as [string], { payload: problem })
}
