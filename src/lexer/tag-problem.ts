import type { LexProblem } from './lex-problem.ts'
import { expectEnd, type ScanState } from './scan-state.ts'

/** What is wrong with a tag at a place where no token of a tag can stand. */
export function tagProblem(scan: ScanState, source: string, offset: number): LexProblem {
  const { pending } = scan
  if (pending !== undefined) {
    scan.pending = undefined
    return pending
  }
  if (scan.expects !== expectEnd && source.charCodeAt(offset) === 92) {
    return { kind: 'invalid-escape', startOffset: offset + 1, endOffset: offset + 2 }
  }
  const width = (source.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  return {
    kind: scan.expects === expectEnd ? 'unclosed-shortcode' : 'unexpected-character',
    startOffset: offset,
    endOffset: offset + width,
  }
}
