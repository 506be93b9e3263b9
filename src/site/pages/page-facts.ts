import type { Frontmatter } from '../../ast/nodes.ts'
import type { ConfigMap } from '../config/config-value.ts'

/** What the front matter of a page says about where it is. */
export interface PageFacts {
  /** As it stands in the file; undefined when there is none. */
  readonly frontmatter: Frontmatter | undefined
  /** Its values, with keys in lower case; empty when it cannot be read. */
  readonly data: ConfigMap
  /** Why it cannot be read, or not all of it. */
  readonly problem: string | undefined
  /** As written. */
  readonly aliases: readonly string[]
  /** The path of the page's URL, e.g. `/blog/first/`; undefined when dates, titles or templates have a say in it. */
  readonly url: string | undefined
}
