import { defaultMarkup } from '../page/page-markup.ts'
import type { PagePass } from '../page/page-pass.ts'
import { alerts } from './alerts/alerts.ts'
import { blockAttributes } from './blocks/block-attributes.ts'
import { definitionLists } from './blocks/definition-lists.ts'
import { footnotes } from './blocks/footnotes.ts'
import type { DialectContext } from './dialect-context.ts'
import { fences } from './fences/fences.ts'
import { headingIds } from './headings/heading-ids.ts'
import { emoji } from './inline/emoji.ts'
import { math } from './inline/math.ts'
import type { MarkdownDialect } from './markdown-dialect.ts'
import { walkMdast } from './walk-mdast.ts'

/** In this order: what stands in math is nothing else. */
const parts: readonly ((context: DialectContext) => void)[] = [
  math,
  headingIds,
  alerts,
  fences,
  definitionLists,
  footnotes,
  blockAttributes,
  emoji,
]

/** The pass that writes what Goldmark reads beyond CommonMark and GFM as a target reads it. */
export function createDialectPass(dialect: MarkdownDialect): PagePass {
  return context => {
    const markup = context.view.markup ?? defaultMarkup
    const nodes = walkMdast(context.view.root)
    const closings: DialectContext['closings'] = []
    for (const part of parts) part({ ...context, dialect, markup, nodes, closings })
    // from the inside out
    closings.sort((a, b) => a.offset - b.offset || b.opened - a.opened)
    for (const { offset, text } of closings) context.book.add(offset, offset, text)
  }
}
