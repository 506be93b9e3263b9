import { headingAttributes } from '../../../site/headings/heading-attributes.ts'
import type { DialectContext } from '../dialect-context.ts'
import { emojiOf } from '../inline/emoji-of.ts'
import { type FoundNode, walkMdast } from '../walk-mdast.ts'

const code = /:([a-z0-9_+-]{1,60}):/g

/** What a heading shows in the target, of which the target makes its id. */
export function shownText(
  { dialect, markup }: DialectContext,
  { node }: FoundNode,
  hasAttributes: boolean,
): string {
  const parts = walkMdast(node).map(({ node: inner }) => {
    const value = inner.type === 'text' || inner.type === 'inlineCode' ? (inner.value ?? '') : ''
    return markup.emoji && inner.type === 'text' ? value.replace(code, emojiOf) : value
  })
  const all = parts.join('')
  const text = hasAttributes ? headingAttributes(all).content : all
  const line = text.replace(/\s*\n\s*/g, ' ')
  return dialect.headings.hasDashes === true ? line.replace(/-{2,3}/g, '—') : line
}
