import type { TokenType } from 'chevrotain'
import type { Delimiter } from '../ast/nodes.ts'
import { matchBrokenTag } from './broken-tag.ts'
import { findNext } from './finder.ts'
import { createPatternToken, matchUpTo } from './pattern.ts'
import { expectName, type ScanState } from './scan-state.ts'
import { isTagStart } from './tag-start.ts'

export interface OpeningTokens {
  readonly EscapedShortcode: TokenType
  readonly BrokenComment: TokenType
  readonly LeftAngle: TokenType
  readonly LeftPercent: TokenType
}

/**
 * The tokens that start with a left delimiter, in the order in which they must be tried. With `insideTag` they break
 * the tag off in which they stand, so that a broken tag leaves the next one whole.
 */
export function createOpeningTokens(scan: ScanState, insideTag: boolean): OpeningTokens {
  const { open } = scan.spelling
  const prefix = insideTag ? 'Next' : ''
  const leavesTag = insideTag ? { popMode: true } : {}

  const startsComment = (source: string, offset: number): boolean =>
    source.charCodeAt(offset + 3) === 47 &&
    source.charCodeAt(offset + 4) === 42 &&
    isTagStart(source, offset, open)

  const left = (name: string, delimiter: Delimiter, pushMode: string) => {
    const third = delimiter.charCodeAt(0)
    return createPatternToken({
      name: prefix + name,
      startsWith: open[0]!,
      pushMode,
      ...leavesTag,
      exec(source, offset) {
        if (source.charCodeAt(offset + 2) !== third || !isTagStart(source, offset, open)) return null
        scan.expects = expectName
        scan.hasSlash = false
        return matchUpTo(source, offset, offset + 3)
      },
    })
  }

  return {
    EscapedShortcode: createPatternToken({
      name: `${prefix}EscapedShortcode`,
      startsWith: open[0]!,
      ...leavesTag,
      exec(source, offset) {
        if (!startsComment(source, offset)) return null
        const end = findNext(scan.commentEnd[source[offset + 2] as Delimiter], source, offset + 3)
        // the two marks may touch but not share their star
        return end - offset > 4 && end < source.length ? matchUpTo(source, offset, end + 5) : null
      },
    }),
    BrokenComment: createPatternToken({
      name: `${prefix}BrokenComment`,
      startsWith: open[0]!,
      ...leavesTag,
      exec(source, offset) {
        if (!startsComment(source, offset)) return null
        const problem = { kind: 'unclosed-comment', startOffset: offset, endOffset: offset + 3 } as const
        return matchBrokenTag(scan, source, offset, problem, 5)
      },
    }),
    LeftAngle: left('LeftAngle', '<', 'angleTag'),
    LeftPercent: left('LeftPercent', '%', 'percentTag'),
  }
}
