import type { FrontmatterFormat } from '../../ast/nodes.ts'
import type { DataMap, DataNode } from '../data/data-node.ts'
import { defaultStyle, type WriteStyle } from '../write/write-style.ts'

export interface DetectedStyle extends WriteStyle {
  /** Whether lists of scalars stand in brackets on one line. */
  readonly areListsInline: boolean
}

/** How a block is written: its line ends, indentation, quotes and lists. What it does not show is customary. */
export function detectStyle(format: FrontmatterFormat, text: string, root: DataMap): DetectedStyle {
  const seen = { single: 0, double: 0, plain: 0, inlineLists: 0, blockLists: 0, flush: 0 }
  count(root, text, seen)
  const indent = /^(?:\t| +)(?=[^\s#])/m.exec(text)?.[0] ?? defaultStyle.indent
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: format === 'yaml' && (indent.includes('\t') || seen.flush > 0) ? defaultStyle.indent : indent,
    quote: seen.single > seen.double ? 'single' : 'double',
    quotesAll: seen.plain === 0 && seen.single + seen.double > 0,
    isListFlush: seen.flush > 0,
    areListsInline: seen.inlineLists > seen.blockLists || (format === 'toml' && seen.blockLists === 0),
  }
}

type Seen = Record<'single' | 'double' | 'plain' | 'inlineLists' | 'blockLists' | 'flush', number>

function count(node: DataNode, text: string, seen: Seen, keyColumn = -1): void {
  if (node.kind === 'map') {
    for (const { keyStart, value } of node.entries) {
      const column = keyStart - text.lastIndexOf('\n', keyStart - 1)
      count(value, text, seen, column)
    }
  } else if (node.kind === 'list') {
    if (node.items.length > 0) seen[node.isInline ? 'inlineLists' : 'blockLists']++
    const isBlock = !node.isFlow && text[node.start] === '-'
    if (isBlock && node.start - text.lastIndexOf('\n', node.start - 1) === keyColumn) seen.flush++
    for (const { value } of node.items) count(value, text, seen)
  } else if (node.kind === 'string' && node.end > node.start) {
    if (text[node.start] === "'") seen.single++
    else if (text[node.start] === '"') seen.double++
    else if (node.isPlain && !/^\d/.test(node.value)) seen.plain++
  }
}
