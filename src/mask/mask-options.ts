import type { Delimiters } from '../ast/spelling.ts'
import type { ShortcodeLookup } from '../grammar/shortcode-lookup.ts'

/**
 * Who reads the masked text: `lint` for tools that report places (same length, same lines), `format` for tools that write
 * (each tag is one word on one line, longer than the tag where it has no room for its number).
 */
export type MaskPurpose = 'lint' | 'format'

export interface MaskOptions {
  /** Who reads the text; `lint` by default. */
  readonly for?: MaskPurpose
  /**
   * Which `{{< >}}` calls are masked with their content: all, none, or those whose name is accepted. By default only
   * `highlight`. Inline shortcodes always are.
   */
  readonly bodies?: boolean | ((name: string) => boolean)
  /** Whether front matter is masked; by default it is in `format`, and is not in `lint`. */
  readonly frontmatter?: boolean
  /** As in `parse`. */
  readonly delimiters?: Delimiters
  /** As in `parse`. */
  readonly shortcodes?: ShortcodeLookup
}
