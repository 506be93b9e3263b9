import type { CustomPatternMatcherReturn, ICustomPattern, TokenType } from 'chevrotain'
import { createToken } from 'chevrotain'

export type Match = CustomPatternMatcherReturn | null
type Exec = (source: string, offset: number) => Match

// Chevrotain reads only the first element, and reads it at once: one array serves all matches
const shared: [string] = ['']

/** The match of a token that ends at `endOffset`; none when that is empty, as Chevrotain would never move on. */
export function matchUpTo(source: string, offset: number, endOffset: number): Match {
  if (endOffset <= offset) return null
  shared[0] = source.substring(offset, endOffset)
  return shared
}

/** Character codes that stand for all others above ASCII: one of each of the groups that Chevrotain sorts them into. */
const aboveAscii: readonly number[] = [
  ...Array.from({ length: 128 }, (_, index) => 128 + index),
  256,
  ...Array.from({ length: 256 }, (_, index) => 255 * (index + 2)),
]

export const anyCharacter: readonly number[] = [
  ...Array.from({ length: 128 }, (_, code) => code),
  ...aboveAscii,
]
export const anyLetter: readonly number[] = [
  ...[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'].map(c => c.charCodeAt(0)),
  ...aboveAscii,
]

interface PatternTokenOptions {
  readonly name: string
  /** The characters that the token can start with: Chevrotain asks the pattern only at these. */
  readonly startsWith: string | readonly number[]
  readonly exec: Exec
  readonly pushMode?: string
  readonly popMode?: boolean
}

/** A Chevrotain token type that is recognised by a function. */
export function createPatternToken(options: PatternTokenOptions): TokenType {
  const { name, startsWith, exec, pushMode, popMode } = options
  const pattern: ICustomPattern = { exec }
  return createToken({
    name,
    pattern,
    start_chars_hint: typeof startsWith === 'string' ? [...startsWith] : [...startsWith],
    line_breaks: true,
    ...(pushMode === undefined ? {} : { push_mode: pushMode }),
    ...(popMode === undefined ? {} : { pop_mode: popMode }),
  })
}
