import type { IToken } from 'chevrotain'

/** What a tag is in the tree. */
export type TagRole = 'single' | 'selfClosing' | 'open' | 'close' | 'stray'

/**
 * What the surplus parts of an odd closing do to the shortcode around it: Hugo's builder skips two tokens behind a
 * slash and gives the rest to the parent, which a further slash closes and a further name renames.
 */
export type SurplusEffect =
  | { readonly kind: 'closeParent' }
  | { readonly kind: 'leaveParent' }
  | { readonly kind: 'renameParent'; readonly name: IToken }
  | { readonly kind: 'addParam'; readonly first: IToken; readonly assignment: IToken | undefined }

/** The role of each tag, by its index among the items, and the surplus effects of the few that have any. */
export interface Pairing {
  readonly roles: (TagRole | undefined)[]
  readonly surplus: ReadonlyMap<number, readonly SurplusEffect[]>
  /** For tags that are blamed for a pairing problem: the index of the item and what is wrong. */
  readonly problems: readonly PairingProblem[]
}

export interface PairingProblem {
  readonly kind: 'unclosed' | 'unmatched' | 'withoutInner' | 'mismatched'
  readonly itemIndex: number
  /** The index of the tag that explains the problem. */
  readonly relatedIndex?: number
}
