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
        if (offset !== scan.dividerOffset) return null
        scan.dividerOffset = Number.POSITIVE_INFINITY
        return matchUpTo(source, offset, skipSpace(source, offset + scan.intro.divider.length))
      },
    }),
  }
}

function textEnd(scan: ScanState, source: string, offset: number): number {
  const { open } = scan.spelling
  const from = Math.max(offset, scan.intro.searchStart)
  let divider = scan.dividerOffset
  // one that stood inside of a tag did not count
  if (divider < from) {
    const next = source.indexOf(scan.intro.divider, from)
    divider = scan.dividerOffset = next < 0 ? Number.POSITIVE_INFINITY : next
  }
  let at = source.indexOf(open, from)
  while (at >= 0 && at < divider) {
    if (isTagStart(source, at, open)) break
    at = source.indexOf(open, at + 1)
  }
  return Math.min(at < 0 ? source.length : at, divider)
}
