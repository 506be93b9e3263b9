import type { TokenType } from 'chevrotain'
import { skipSpace } from './characters.ts'
import { anyCharacter, createPatternToken, matchUpTo } from './pattern.ts'
import type { ScanState } from './scan-state.ts'
import { isTagStart } from './tag-start.ts'

export interface TextTokens {
  readonly Text: TokenType
  readonly SummaryDivider: TokenType
}

/** The tokens of the body outside of tags. Hugo knows nothing of Markdown here, so neither do we. */
export function createTextTokens(scan: ScanState): TextTokens {
  return {
    Text: createPatternToken({
      name: 'Text',
      startsWith: anyCharacter,
      exec: (source, offset) => matchUpTo(source, offset, textEnd(scan, source, offset)),
    }),
    SummaryDivider: createPatternToken({
      name: 'SummaryDivider',
      startsWith: '<#',
      exec(source, offset) {
        if (offset !== nextDivider(scan, source, offset)) return null
        scan.dividerOffset = Number.POSITIVE_INFINITY
        return matchUpTo(source, offset, skipSpace(source, offset + scan.intro.divider.length))
      },
    }),
  }
}

function textEnd(scan: ScanState, source: string, offset: number): number {
  const { open } = scan.spelling
  const from = Math.max(offset, scan.intro.searchStart)
  const divider = nextDivider(scan, source, from)
  let at = source.indexOf(open, from)
  while (at >= 0 && at < divider) {
    if (isTagStart(source, at, open)) break
    at = source.indexOf(open, at + 1)
  }
  return Math.min(at < 0 ? source.length : at, divider)
}

/** The divider that is still to come: one that stood inside of a tag did not count. */
function nextDivider(scan: ScanState, source: string, offset: number): number {
  if (scan.dividerOffset < offset) {
    const next = source.indexOf(scan.intro.divider, offset)
    scan.dividerOffset = next < 0 ? Number.POSITIVE_INFINITY : next
  }
  return scan.dividerOffset
}
