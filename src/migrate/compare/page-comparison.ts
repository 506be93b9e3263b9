import type { Decoration, DifferenceCause } from './difference-cause.ts'

export type DifferenceKind = 'text' | 'heading' | 'link' | 'image' | 'code' | 'table'

/** What stands on one side, on both in another form, or on the other side alone. */
export interface PageDifference {
  readonly kind: DifferenceKind
  /** What stands in Hugo's page; `undefined` when nothing does. */
  readonly hugo: string | undefined
  /** What stands in the target's page; `undefined` when nothing does. */
  readonly target: string | undefined
  /** `undefined` when it is not known: a person has to look. */
  readonly cause: DifferenceCause | undefined
  /** The last words in front of it that are on both sides; of `text` only. */
  readonly after: string
}

/** How alike two pages are. */
export interface PageComparison {
  /**
   * Share of the words that are on both sides in the same order, from 0 to 1. Words that a theme prints around the
   * content don't count, nor do the spelling of quotes, dashes and dots, and white space.
   */
  readonly score: number
  /** The words that count, of each side, and how many of them are on both. */
  readonly words: { readonly hugo: number; readonly target: number; readonly equal: number }
  /** The elements that were compared, as selectors; `undefined` when a page has no content at all. */
  readonly found: { readonly hugo: string | undefined; readonly target: string | undefined }
  /** By kind, in the order of the pages. */
  readonly differences: readonly PageDifference[]
  /** What the themes add and what was left out, of both sides together. */
  readonly ignored: Readonly<Partial<Record<Decoration, number>>>
}
