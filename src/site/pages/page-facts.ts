import type { Frontmatter } from '../../ast/nodes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { ConfigMap } from '../config/config-value.ts'

/** What the front matter of a page says. */
export interface PageFacts {
  /** As it stands in the file; undefined when there is none. */
  readonly frontmatter: Frontmatter | undefined
  /** Its values, with keys in lower case and dates as written; empty when it cannot be read. */
  readonly data: ConfigMap
  /** What is wrong in it, with positions in the file: what `frontmatterDiagnostics` gives for it. */
  readonly problems: readonly Diagnostic[]
  readonly title: string
  /** Without hyphens at its ends; empty when there is none. */
  readonly slug: string
  /** As written. */
  readonly aliases: readonly string[]
  /** By `draft`, or the older `published`. */
  readonly draft: boolean
  /** The markup that it names, as written; undefined when the extension of the file decides. */
  readonly markup: string | undefined
  /**
   * The path of the page's URL, e.g. `/blog/first/`; undefined when front matter and configuration do not decide it, and
   * for what is no page.
   */
  readonly url: string | undefined
}
