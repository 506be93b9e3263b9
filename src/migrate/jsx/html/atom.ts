import type { HtmlToken } from './html-token.ts'

/**
 * A stretch of HTML, or of a paragraph with HTML in it, as MDX sees it:
 * - `tag`: of HTML; `jsx`: a comment, a call or anything else that becomes JSX;
 * - `text`: what MDX reads as text; it does not start or end with white space in a piece of HTML;
 * - `space`: white space, with what stands in front of the next line in list items and quotes.
 */
export interface Atom {
  readonly kind: 'tag' | 'jsx' | 'text' | 'space'
  /** Offsets in the source; equal for tags that are not written there. */
  readonly start: number
  readonly end: number
  /** Of tags. */
  readonly name: string
  readonly role: 'start' | 'end' | 'void' | undefined
  /** Whether white space beside it has a width. */
  readonly isPhrase: boolean
  /** Of `space`: whether a line ends in it. */
  readonly breaksLine: boolean
  readonly token: HtmlToken | undefined
  /** Text that Markdown does not read, since it is a part of HTML. */
  readonly isLiteral: boolean
  /** Text whose white space counts. */
  readonly isPreformatted: boolean
  partner: Atom | undefined
  /** A tag that nothing is made of. */
  isDropped: boolean
  /** A tag in a paragraph whose partner stands outside of it, so that it becomes a block. */
  isLifted: boolean
  /** A start tag of a paragraph that ends behind it, unless a tag outside of it is its partner. */
  mayBeLifted: boolean
  /** Where the browser ends an element that has no end tag of its own. */
  impliedEnd: EndPlace | undefined
  /** End tags that are not written in the source, innermost first. */
  readonly closers: Atom[]
  before: string
  after: string
  /** What stands in place of it; `undefined` when it stays. */
  replacement: string | undefined
}

/**
 * Behind an atom, or behind what ends at an offset: on a line of its own that starts with the prefix, or on the same
 * line where there is none.
 */
export type EndPlace =
  | { readonly atom: Atom }
  | { readonly offset: number; readonly prefix: string | undefined }

type AtomStart = Pick<Atom, 'kind' | 'start' | 'end'> & Partial<Atom>

export function createAtom(fields: AtomStart): Atom {
  return {
    name: '',
    role: undefined,
    isPhrase: false,
    breaksLine: false,
    token: undefined,
    isLiteral: false,
    isPreformatted: false,
    partner: undefined,
    isDropped: false,
    isLifted: false,
    mayBeLifted: false,
    impliedEnd: undefined,
    closers: [],
    before: '',
    after: '',
    replacement: undefined,
    ...fields,
  }
}
