import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { DataEntry, DataItem, DataMap, DataNode } from './data-node.ts'
import { FrontmatterError } from './frontmatter-error.ts'

/** Reads a JSON block strictly. Of keys with one name the last counts, as in Hugo. */
export function readJsonData(block: string): { root: DataMap; comments: []; notes: [] } {
  const errors: ParseError[] = []
  const tree = parseTree(block, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error !== undefined) {
    const message = printParseErrorCode(error.error).replace(/\B[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    throw new FrontmatterError('unreadable', `This is not JSON: ${message.toLowerCase()}.`, error.offset)
  }
  if (tree?.type !== 'object')
    throw new FrontmatterError('unreadable', 'JSON front matter must be an object.')
  return { root: convert(tree, block) as DataMap, comments: [], notes: [] }
}

function convert(node: Node, block: string): DataNode {
  const start = node.offset
  const end = start + node.length
  const children = node.children ?? []
  const isInline = (first: Node | undefined) =>
    first === undefined || !block.slice(start, first.offset).includes('\n')
  switch (node.type) {
    case 'object': {
      const entries = new Map<string, DataEntry>()
      for (const { children: parts } of children) {
        const [key, value] = parts as [Node, Node]
        const entry: DataEntry = {
          key: key.value,
          keyStart: key.offset,
          keyEnd: key.offset + key.length,
          value: convert(value, block),
          before: [],
        }
        entries.delete(entry.key)
        entries.set(entry.key, entry)
      }
      return { kind: 'map', entries: [...entries.values()], start, end, isInline: isInline(children[0]) }
    }
    case 'array': {
      const items: DataItem[] = children.map(child => ({ value: convert(child, block), before: [] }))
      return { kind: 'list', items, start, end, isInline: isInline(children[0]) }
    }
    case 'number': {
      const text = block.slice(start, end)
      // all numbers of JSON are floats in Hugo; the larger ones lose digits
      if (/^-?\d+$/.test(text) && Number.isSafeInteger(node.value) && text !== '-0')
        return { kind: 'int', digits: text, start, end }
      if (!Number.isFinite(node.value))
        throw new FrontmatterError('unreadable', `The number ${text} is too large.`, start)
      return { kind: 'float', value: node.value, start, end }
    }
    case 'boolean':
      return { kind: 'bool', value: node.value, start, end }
    case 'null':
      return { kind: 'null', start, end }
    default:
      return { kind: 'string', value: node.value, start, end }
  }
}
