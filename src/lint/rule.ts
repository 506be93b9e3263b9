import type { Nodes } from '../ast/nodes.ts'
import type { VisitPlace } from '../ast/visit.ts'
import type { FrontmatterEntry } from '../frontmatter/frontmatter-entry.ts'
import type { MarkdownBlock } from '../markdown/blocks/markdown-block.ts'
import type { InlineSpan } from '../markdown/inline/inline-span.ts'
import type { RuleContext } from './rule-context.ts'
import type { RuleMeta } from './rule-meta.ts'

/** Called for the nodes of the tree, in the order of the source; those named `…:exit` behind the content of the node. */
export type NodeListeners = {
  readonly [T in Nodes['type']]?: (node: Extract<Nodes, { type: T }>, place: VisitPlace) => void
} & {
  readonly 'shortcode:exit'?: (node: Extract<Nodes, { type: 'shortcode' }>, place: VisitPlace) => void
}

/** What a rule wants to be called for. */
export interface RuleListeners extends NodeListeners {
  /** For each entry of the front matter, at any depth. Called before any node. */
  readonly frontmatterEntry?: (entry: FrontmatterEntry) => void
  /** For each block of the Markdown body. Called behind all nodes. */
  readonly block?: (block: MarkdownBlock) => void
  /** For each span within a block: links, images, code, HTML. Called behind its block. */
  readonly span?: (span: InlineSpan, block: MarkdownBlock) => void
  /** At the end; what has to look into other files does so here. */
  readonly finish?: () => void | Promise<void>
}

/** A rule of the linter: what it is, and a function that looks at one file. */
export interface Rule<MessageId extends string = string, Options = Readonly<Record<string, unknown>>> {
  readonly meta: RuleMeta<MessageId>
  /** Called once a file; everything that a rule remembers belongs in here, as files are linted in any order. */
  create(context: RuleContext<MessageId, Options>): RuleListeners
}
