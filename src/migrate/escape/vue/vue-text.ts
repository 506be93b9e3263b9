import { nameToEmoji } from 'gemoji'
import type { FoundNode } from '../../dialect/walk-mdast.ts'
import type { PassContext } from '../../page/page-pass.ts'
import { emoticons } from './emoticons.ts'

/** What may be live in text: braces, the start of what VitePress takes for a tag, snippets, codes of emoji, emoticons. */
const live = new RegExp(
  `\\\\[\\s\\S]|\\{|<<<|<(?=[A-Za-z/!?])|:([a-z0-9_+-]{1,60}):|(?<![\\p{L}\\p{N}])(?:${emoticons})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Escapes the text of a node. A bare address has to stay as it is. */
export function vueText({ view, book }: PassContext, { node, parent, start, end }: FoundNode): void {
  const isAddress = parent?.node.type === 'link' && view.masked[parent.start] !== '['
  if (isAddress || node.value === undefined) return
  const text = view.masked.slice(start, end)
  let from = 0
  for (const { 0: found, 1: name, index } of text.matchAll(live)) {
    if (found.startsWith('\\') || index < from) {
      // a backslash does not keep Vue from reading two braces
      if (found === '\\{') book.add(start + index, start + index + 2, '&#123;')
      continue
    }
    if (name !== undefined && !Object.hasOwn(nameToEmoji, name)) continue
    if (found === '{') {
      if (text.startsWith('{{', index)) {
        book.add(start + index, start + index + 2, '&#123;&#123;')
        from = index + 2
      } else if (text[index - 1] === '{' || isAttributes(text, index)) {
        book.add(start + index, start + index + 1, '&#123;')
      }
    } else if (/[A-Za-z0-9]/.test(found[0]!)) {
      // no backslash takes the meaning off a letter
      book.add(start + index, start + index + 1, `&#${found.charCodeAt(0)};`)
    } else book.add(start + index, start + index, '\\')
  }
}

/** Whether markdown-it-attrs may take a brace for the start of attributes. */
function isAttributes(text: string, at: number): boolean {
  const rest = text.slice(at, at + 400)
  return /^\{[^{}\n]+\}/.test(rest)
}
