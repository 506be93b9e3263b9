import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import type { Stretch } from '../../../markdown/stretch.ts'

const wholeLine = /^\{[ \t]*[.#A-Za-z][^{}]*\}$/
const firstAttribute = /^\{[ \t]*(?:[.#][^\s{}#.="']|[A-Za-z][\w-]*[ \t]*=)/
const longest = 500

/** The lines at the end of a paragraph or a table that Goldmark reads as attributes of it or of what is around it. */
export function blockAttributeLines(text: string, { kind, lines }: MarkdownBlock): Stretch[] {
  if (kind !== 'paragraph' && kind !== 'table') return []
  const found: Stretch[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const { start: lineStart, end: lineEnd } = lines[index]!
    const line = lineEnd - lineStart > longest ? '' : text.slice(lineStart, lineEnd)
    const trimmed = line.trim()
    if (!wholeLine.test(trimmed) || !firstAttribute.test(trimmed)) break
    const start = lineStart + line.indexOf('{')
    found.unshift({ start, end: start + trimmed.length })
  }
  return found
}
