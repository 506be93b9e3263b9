import type { Stretch } from '../stretch.ts'
import type { TagAttribute } from './read-tag.ts'

/** What a link or an image is in a source. */
interface LinkParts {
  /** What is between its brackets. */
  readonly text: Stretch
  /** Without `<>`; absent where a reference names it. */
  readonly destination?: Stretch
  /** Without its quotes. */
  readonly title?: Stretch
  /** What names the definition: the second brackets, or the text where they are empty or absent. */
  readonly label?: Stretch
  readonly reference?: 'full' | 'collapsed' | 'shortcut'
}

/** A part of the text of a block that is more than text. Emphasis and escapes are not told. */
export type InlineSpan = Stretch &
  (
    | ({ readonly type: 'link' | 'image' } & LinkParts)
    /** The content has white space that HTML shows otherwise still in it. */
    | { readonly type: 'code'; readonly content: Stretch }
    | { readonly type: 'comment' }
    /** `<? … ?>`, `<! … >`, `<![CDATA[ … ]]>`. */
    | { readonly type: 'declaration' }
    | {
        readonly type: 'tag'
        /** As it is spelled. */
        readonly name: string
        readonly isClosing: boolean
        readonly attributes: readonly TagAttribute[]
      }
    /** An address in `<>`, or a bare one. */
    | { readonly type: 'autolink'; readonly destination: Stretch; readonly isBare: boolean }
    | {
        readonly type: 'definition'
        readonly label: Stretch
        readonly destination: Stretch
        readonly title?: Stretch
      }
    | { readonly type: 'footnote'; readonly label: Stretch }
  )
