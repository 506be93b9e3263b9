import type { DialectContext } from '../dialect-context.ts'
import { emojiOf } from './emoji-of.ts'

const code = /:([a-z0-9_+-]{1,60}):/g

/** Puts emoji in the place of their codes, on sites that have them on; Hugo prints an unknown code as it is. */
export function emoji({ view, book, markup, nodes }: DialectContext): void {
  if (!markup.emoji) return
  for (const { node, start, end } of nodes) {
    if (node.type !== 'text') continue
    const text = view.masked.slice(start, end)
    for (const { 0: spelled, 1: name = '', index } of text.matchAll(code)) {
      const sign = emojiOf(spelled, name)
      if (sign === spelled || text[index - 1] === '\\') continue
      book.add(start + index, start + index + spelled.length, sign)
    }
  }
}
