import type { IToken } from 'chevrotain'
import type { LexProblem } from '../lexer/lex-problem.ts'
import type { TagSyntax } from './tag-syntax.ts'

/** A tag of the body and what is wrong with it. */
export interface TagItem extends TagSyntax {
  readonly kind: 'tag'
  endOffset: number
  /** The name behind the slash of a closing tag. */
  readonly closingName: string | undefined
  /** The first thing that Hugo's lexer would stop at; what follows it in the tag Hugo has never seen. */
  readonly problem: LexProblem | undefined
  /** Whether the tag never reaches its right delimiter, so that it cannot be a shortcode. */
  readonly isBroken: boolean
  /** The bare value of a broken tag that took the right delimiter in. */
  readonly swallowing: IToken | undefined
}

/** A mark in the body that is neither tag nor text. */
export interface MarkItem {
  readonly kind: 'escaped' | 'divider' | 'broken-comment'
  readonly token: IToken
  endOffset: number
  readonly problem: LexProblem | undefined
}

export type Item = TagItem | MarkItem
