import type { Stretch } from './stretch.ts'

/** A paired call of a page, without another around it whose content is Markdown. */
export interface MaskedCall extends Stretch {
  readonly name: string
  /** Where its closing tag starts; its end when it has none. */
  readonly innerEnd: number
}

/** A page whose tags are no Markdown any more. */
export interface MaskedPage {
  /** As long as the source, with each tag masked, line ends in it too. */
  readonly text: string
  /** Where front matter ends. */
  readonly bodyStart: number
  /** The outermost paired calls whose content is Markdown, in the order of the source. */
  readonly calls: readonly MaskedCall[]
}
