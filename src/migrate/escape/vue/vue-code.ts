import type { FoundNode } from '../../dialect/walk-mdast.ts'
import type { PassContext } from '../../page/page-pass.ts'
import { codeReferences } from './code-references.ts'

/**
 * Vue reads two braces in code spans and in indented code. A code span with them becomes `<code>` with references. Fenced code
 * is safe.
 */
export function vueCode({ view, book }: PassContext, { node, start, end }: FoundNode): void {
  if (node.type === 'code') return
  const { source, masked } = view
  const code = source.slice(start, end)
  if (!code.includes('{{')) return
  const isLive = masked.slice(start, end).includes('{{') || /\{\{[<%]\/\*/.test(code)
  if (!isLive) return
  let ticks = 0
  while (masked[start + ticks] === '`') ticks++
  const [from, to] = [start + ticks, end - ticks]
  const trims = /^ .*\S.* $/s.test(masked.slice(from, to)) ? 1 : 0
  book.add(start, from + trims, '<code>')
  for (let at = from + trims; at < to - trims; at++) {
    if (masked[at] === '\\' && masked[at + 1] === '|') {
      book.add(at, at + 2, '&#124;')
      at++
      continue
    }
    const spelled = codeReferences(masked[at]!)
    // what stands for a tag is letters
    if (spelled !== masked[at]) book.add(at, at + 1, spelled)
  }
  book.add(to - trims, end, '</code>')
}
