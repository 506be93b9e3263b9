import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { mergedMaps } from '../data-of.ts'
import type { ListNode, MapNode, PairNode, ScalarNode, ValueNode } from '../value-node.ts'
import type { DataNote } from './data-document.ts'
import type { DataEntry, DataItem, DataMap, DataNode, DataScalar } from './data-node.ts'
import { FrontmatterError } from './frontmatter-error.ts'

// Hugo takes 10 000 collections at most; the nodes are bounded here because aliases multiply
const maxNodes = 100_000

/** The values of a block that was read, as data to edit and convert: aliases and merges are copies. */
export function dataFromValues(
  root: MapNode,
  block: string,
  format: Exclude<FrontmatterFormat, 'toml'>,
): { root: DataMap; notes: DataNote[] } {
  const reader = new Converter(block, format)
  return { root: reader.map(root), notes: reader.notes }
}

class Converter {
  readonly notes: DataNote[] = []
  readonly #block: string
  readonly #format: FrontmatterFormat
  #nodes = 0

  constructor(block: string, format: FrontmatterFormat) {
    this.#block = block
    this.#format = format
  }

  map(node: MapNode): DataMap {
    // the later of two with one key counts, as in Hugo
    const entries = new Map<string, DataEntry>()
    const set = (entry: DataEntry) => {
      entries.delete(entry.key)
      entries.set(entry.key, entry)
    }
    for (const pair of node.pairs) {
      const { key, keyStart, keyEnd, value } = pair
      if (pair.merge === true) for (const entry of this.#merged(pair)) set(entry)
      else set({ key, keyStart, keyEnd, value: this.#value(value), before: [] })
    }
    const first = node.pairs[0]?.keyStart
    return { kind: 'map', entries: [...entries.values()], ...this.#shape(node, first) }
  }

  #value(node: ValueNode): DataNode {
    const { startOffset: start, endOffset: end } = node
    this.#nodes++
    if (this.#nodes > maxNodes)
      throw new FrontmatterError('unreadable', `More than ${maxNodes} values; aliases multiply them.`, start)
    if (this.#format === 'yaml' && this.#block[start] === '*' && end > start)
      this.#note(
        'alias',
        `The alias ${this.#block.slice(start, end)} becomes a copy of what it stands for.`,
        start,
      )
    if (node.type !== 'list' && node.type !== 'map') return this.#scalar(node)
    const value = node.type === 'list' ? this.#list(node) : this.map(node)
    return node.alias !== undefined ? move(value, start, end) : value
  }

  #list(node: ListNode): DataNode {
    const items = node.items.map((item, index): DataItem => {
      const value = this.#value(item)
      return node.dashes === undefined
        ? { value, before: [] }
        : { value, before: [], start: node.dashes[index] ?? value.start }
    })
    return { kind: 'list', items, ...this.#shape(node, node.items[0]?.startOffset) }
  }

  /** A list of Org is on one line; in JSON what stands between the first bracket and the first part decides. */
  #shape(node: ListNode | MapNode, first: number | undefined) {
    const { startOffset: start, endOffset: end } = node.alias ?? node
    if (this.#format === 'org') return { isInline: node.type === 'list', start, end }
    const isFlow = this.#block[start] === '[' || this.#block[start] === '{'
    const shown = this.#block.slice(start, this.#format === 'json' ? (first ?? start) : end)
    return { isInline: isFlow && !shown.includes('\n'), isFlow, start, end }
  }

  #merged(pair: PairNode): DataEntry[] {
    const { keyStart, keyEnd } = pair
    return mergedMaps(pair).flatMap(map => {
      const { entries } = this.#value(map) as DataMap
      return entries.map(({ key, value }): DataEntry => {
        return { ...shared(move(value, keyStart, keyEnd)), key, keyStart, keyEnd }
      })
    })
  }

  #scalar({ type, value, tag, startOffset: start, endOffset: end }: ScalarNode): DataScalar {
    const at = { start, end }
    switch (type) {
      case 'int':
      case 'uint':
        return { kind: 'int', digits: String(value), ...at }
      case 'float': {
        const digits = this.#format === 'json' ? this.#block.slice(start, end) : ''
        // all numbers of JSON are floats in Hugo; the larger ones lose digits
        if (/^-?\d+$/.test(digits) && Number.isSafeInteger(value) && digits !== '-0')
          return { kind: 'int', digits, ...at }
        return { kind: 'float', value: Number(value), ...at }
      }
      case 'bool':
        return { kind: 'bool', value: value === true, ...at }
      case 'null':
        return { kind: 'null', ...at }
      case 'string':
        return this.#string(String(value), tag, start, end)
      default:
        return { kind: 'datetime', text: String(value), isTagged: true, ...at }
    }
  }

  #string(value: string, tag: string | undefined, start: number, end: number): DataScalar {
    if (this.#format !== 'yaml') return { kind: 'string', value, start, end }
    if (tag !== undefined && tag !== '!' && tag !== 'tag:yaml.org,2002:str') {
      const name = tag.replace('tag:yaml.org,2002:', '!!')
      this.#note('tag', `The tag ${name} is lost.`, start, name === '!!binary')
    }
    const mark = this.#block[start] ?? ''
    if ((mark === '|' || mark === '>') && value.includes('\r'))
      this.#note(
        'line-ends',
        'Hugo keeps the carriage returns of this block of text; so does the copy.',
        start,
      )
    const isPlain = tag === undefined && !/["'|>*]/.test(mark)
    return { kind: 'string', value, ...(isPlain && { isPlain }), start, end }
  }

  #note(code: DataNote['code'], message: string, offset: number, changesValue = false): void {
    this.notes.push({ code, message, offset, changesValue })
  }
}

/** A copy of a value all of which stands at one place. */
function move(node: DataNode, start: number, end: number): DataNode {
  if (node.kind === 'list')
    return { ...node, start, end, items: node.items.map(({ value }) => shared(move(value, start, end))) }
  if (node.kind !== 'map') return { ...node, start, end }
  const entries = node.entries.map(({ key, value }) => {
    return { ...shared(move(value, start, end)), key, keyStart: start, keyEnd: start }
  })
  return { ...node, start, end, entries }
}

function shared(value: DataNode): DataItem {
  return { value, before: [], isShared: true }
}
