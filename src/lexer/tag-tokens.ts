import type { TokenType } from 'chevrotain'
import type { Delimiter } from '../ast/nodes.ts'
import { matchBrokenTag } from './broken-tag.ts'
import { isSpace, skipSpace, wordCharacterLength } from './characters.ts'
import { anyCharacter, anyLetter, createPatternToken, type Match, matchUpTo } from './pattern.ts'
import { expectEnd, expectName, expectParams, type ScanState } from './scan-state.ts'
import { quotedStringEnd, rawStringEnd, type StringEnd } from './string-end.ts'
import { tagProblem } from './tag-problem.ts'

export interface TagTokens {
  readonly RightAngle: TokenType
  readonly RightPercent: TokenType
  readonly Slash: TokenType
  readonly Name: TokenType
  readonly InlineName: TokenType
  readonly Word: TokenType
  readonly QuotedString: TokenType
  readonly RawString: TokenType
  readonly Assignment: TokenType
  readonly Backslash: TokenType
  readonly BrokenTag: TokenType
}

/** The tokens inside of a tag, white space aside. */
export function createTagTokens(scan: ScanState): TagTokens {
  const { close } = scan.spelling

  const right = (name: string, delimiter: Delimiter) => {
    const first = delimiter === '<' ? '>' : '%'
    return createPatternToken({
      name,
      startsWith: first,
      popMode: true,
      exec: (source, offset) =>
        source[offset] === first && source.startsWith(close, offset + 1)
          ? matchUpTo(source, offset, offset + 3)
          : null,
    })
  }

  const upTo = (source: string, offset: number, end: StringEnd): Match => {
    if (typeof end === 'number') return matchUpTo(source, offset, end)
    scan.pending = end
    return null
  }

  return {
    RightAngle: right('RightAngle', '<'),
    RightPercent: right('RightPercent', '%'),
    Slash: createPatternToken({
      name: 'Slash',
      startsWith: '/',
      exec(source, offset) {
        if (scan.expects === expectEnd) return null
        scan.expects = expectName
        scan.hasSlash = true
        return matchUpTo(source, offset, offset + 1)
      },
    }),
    Name: createPatternToken({ name: 'Name', startsWith: anyLetter, exec: (s, o) => matchName(scan, s, o) }),
    // behind Name in its mode, which leaves a name with a period alone
    InlineName: createPatternToken({
      name: 'InlineName',
      startsWith: anyLetter,
      exec(source, offset) {
        if (scan.expects !== expectName || wordCharacterLength(source, offset) === 0) return null
        const period = nameEnd(source, offset)
        if (source.startsWith('inline ', period + 1)) {
          scan.expects = scan.hasSlash ? expectEnd : expectParams
          return matchUpTo(source, offset, period + '.inline'.length)
        }
        scan.pending = { kind: 'period-in-name', startOffset: offset, endOffset: period + 1 }
        return null
      },
    }),
    Word: createPatternToken({
      name: 'Word',
      startsWith: [45, ...anyLetter],
      exec(source, offset) {
        if (scan.expects !== expectParams) return null
        const end = wordEnd(source, offset)
        return end === offset ? null : matchUpTo(source, offset, end)
      },
    }),
    QuotedString: createPatternToken({
      name: 'QuotedString',
      startsWith: '"\\',
      exec(source, offset) {
        if (source.charCodeAt(offset) === 34) {
          if (scan.expects !== expectParams) return null
          return upTo(source, offset, quotedStringEnd(scan, source, offset, true))
        }
        if (scan.expects === expectEnd || source.charCodeAt(offset + 1) !== 34) return null
        return upTo(source, offset, quotedStringEnd(scan, source, offset, false))
      },
    }),
    RawString: createPatternToken({
      name: 'RawString',
      startsWith: '`',
      exec: (source, offset) =>
        scan.expects === expectParams ? upTo(source, offset, rawStringEnd(scan, source, offset)) : null,
    }),
    Assignment: createPatternToken({
      name: 'Assignment',
      startsWith: '=',
      exec: (source, offset) =>
        scan.expects === expectEnd ? null : upTo(source, offset, assignmentEnd(scan, source, offset)),
    }),
    Backslash: createPatternToken({
      name: 'Backslash',
      startsWith: '\\',
      exec: (source, offset) =>
        scan.expects === expectEnd || scan.pending !== undefined || source.charCodeAt(offset + 1) === 96
          ? null
          : matchUpTo(source, offset, offset + 1),
    }),
    BrokenTag: createPatternToken({
      name: 'BrokenTag',
      startsWith: anyCharacter,
      popMode: true,
      exec: (source, offset) => matchBrokenTag(scan, source, offset, tagProblem(scan, source, offset)),
    }),
  }
}

function nameEnd(source: string, offset: number): number {
  let at = offset
  for (;;) {
    const code = source.charCodeAt(at)
    if (code === 45 || code === 47) at++
    else {
      const width = wordCharacterLength(source, at)
      if (width === 0) return at
      at += width
    }
  }
}

function matchName(scan: ScanState, source: string, offset: number): Match {
  if (scan.expects !== expectName || wordCharacterLength(source, offset) === 0) return null
  const end = nameEnd(source, offset)
  if (source[end] === '.') return null
  scan.expects = scan.hasSlash ? expectEnd : expectParams
  return matchUpTo(source, offset, end)
}

function wordEnd(source: string, offset: number): number {
  let at = offset
  for (;;) {
    const code = source.charCodeAt(at)
    // a period may stand in a word but not start one
    if (code === 45 || (code === 46 && at > offset)) at++
    else {
      const width = wordCharacterLength(source, at)
      if (width === 0) return at
      at += width
    }
  }
}

/** The value behind an equals sign: a string, or all up to the next white space, right delimiters included. */
function assignmentEnd(scan: ScanState, source: string, offset: number): StringEnd {
  const start = skipSpace(source, offset + 1)
  const code = source.charCodeAt(start)
  if (code === 34) return quotedStringEnd(scan, source, start, true)
  if (code === 92) return quotedStringEnd(scan, source, start, false)
  if (code === 96) return rawStringEnd(scan, source, start)
  let at = start
  while (at < source.length && !isSpace(source.charCodeAt(at))) at++
  return at
}
