import type { IToken } from 'chevrotain'

/** A parameter as written: its first token, and the value that is assigned to it. */
export interface ParamSyntax {
  readonly first: IToken
  assignment: IToken | undefined
}

/** The tokens of one tag, sorted by what they are. */
export interface TagSyntax {
  left: IToken
  name: IToken | undefined
  inline: boolean
  params: ParamSyntax[]
  /** The tokens from the first slash on, without the right delimiter. */
  tail: IToken[] | undefined
  /** Whether anything but white space stands between the left delimiter and the first slash. */
  isOpening: boolean
  /** Whether it has parts that Hugo drops, or parts in an order that no author would write. */
  isOdd: boolean
  right: IToken | undefined
  /** The token of what is left of a broken tag. */
  broken: IToken | undefined
  /** The last token that belongs to the tag. */
  last: IToken
}
