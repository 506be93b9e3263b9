import type { Decoration, DifferenceCause } from './difference-cause.ts'

/** A word of a page. */
export interface Word {
  readonly text: string
  /** What is compared: the same, where it is not code with plain quotes, dashes and dots. */
  readonly key: string
  /** Set for words that a theme may print around the content. */
  readonly role: DifferenceCause | undefined
}

export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
  /** Its words: from this one, up to the other. */
  readonly start: number
  readonly end: number
}

export interface Image {
  readonly source: string
  readonly alternative: string
}

export interface CodeBlock {
  readonly language: string
  readonly text: string
}

/** What is compared of a page. */
export interface PageContent {
  readonly words: readonly Word[]
  readonly headings: readonly Heading[]
  /** Addresses, as they are written. */
  readonly links: readonly string[]
  readonly images: readonly Image[]
  readonly codeBlocks: readonly CodeBlock[]
  /** Rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** How many words come before each place where Hugo left out HTML. */
  readonly omissions: readonly number[]
  readonly ignored: ReadonlyMap<Decoration, number>
}
