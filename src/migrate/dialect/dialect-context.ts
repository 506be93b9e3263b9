import type { PageMarkup } from '../page/page-markup.ts'
import type { PassContext } from '../page/page-pass.ts'
import type { MarkdownDialect } from './markdown-dialect.ts'
import type { FoundNode } from './walk-mdast.ts'

/** What the parts of a dialect's pass work with. */
export interface DialectContext extends PassContext {
  readonly dialect: MarkdownDialect
  readonly markup: PageMarkup
  /** All nodes of the page, in the order of the source. */
  readonly nodes: readonly FoundNode[]
  /** What closes containers at an offset, with the offset at which each starts. It is put in when all else is. */
  readonly closings: { readonly offset: number; readonly opened: number; readonly text: string }[]
}
