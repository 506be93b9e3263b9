import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml'
import type { CommentRange, DataNote } from './data-document.ts'
import type { DataEntry, DataItem, DataMap, DataNode } from './data-node.ts'
import { FrontmatterError } from './frontmatter-error.ts'
import { yamlComments } from './yaml-comments.ts'
import { yamlScalar } from './yaml-scalar.ts'

// Hugo takes 100 aliases of collections at most; the nodes are bounded here because aliases multiply
const maxNodes = 100_000

/** Reads a YAML block: syntax by the package `yaml`, values by Hugo's rules. */
export function readYamlData(block: string): { root: DataMap; comments: CommentRange[]; notes: DataNote[] } {
  const document = parseDocument(block, {
    schema: 'failsafe',
    resolveKnownTags: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error !== undefined) throw new FrontmatterError('unreadable', error.message, error.pos[0])
  const reader = new YamlReader(block)
  reader.findAnchors(document.contents)
  const contents = document.contents as Node | null
  const root = contents === null ? reader.emptyRoot() : reader.convert(contents)
  if (root.kind !== 'map' && root.kind !== 'null')
    throw new FrontmatterError('unreadable', 'YAML front matter must be a map.', root.start)
  return {
    root: root.kind === 'map' ? root : reader.emptyRoot(),
    comments: yamlComments(block),
    notes: reader.notes,
  }
}

class YamlReader {
  readonly notes: DataNote[] = []
  readonly #block: string
  readonly #anchors = new Map<string, Node>()
  #nodes = 0

  constructor(block: string) {
    this.#block = block
  }

  emptyRoot(): DataMap {
    return { kind: 'map', entries: [], start: this.#block.length, end: this.#block.length, isInline: false }
  }

  // an anchor that is given twice counts for the aliases behind it only; that case is left to the later one
  findAnchors(node: unknown): void {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        this.findAnchors(key)
        this.findAnchors(value)
      }
    } else if (isSeq(node)) for (const item of node.items) this.findAnchors(item)
    else if (!isScalar(node)) return
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node as Node)
  }

  convert(node: Node): DataNode {
    const [start, end] = node.range!
    this.#nodes++
    if (this.#nodes > maxNodes)
      throw new FrontmatterError('unreadable', `More than ${maxNodes} values; aliases multiply them.`, start)
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source)
      if (target === undefined)
        throw new FrontmatterError('unreadable', `There is no anchor "${node.source}".`, start)
      this.#note('alias', `The alias *${node.source} becomes a copy of what it stands for.`, start)
      return move(this.convert(target), start, end)
    }
    if (isMap(node)) return this.#map(node.items as Pair<Node, Node | null>[], start, end, node.flow === true)
    if (isSeq(node)) {
      const source = node.srcToken
      const items = (node.items as Node[]).map((item, index): DataItem => {
        const value = this.convert(item)
        const tokens = source?.type === 'block-seq' ? source.items[index]?.start : undefined
        const dash = tokens?.find(({ type }) => type === 'seq-item-ind')?.offset ?? value.start
        return { value, before: [], start: dash }
      })
      const isFlow = node.flow === true
      return { kind: 'list', items, start, end, isFlow, isInline: isFlow && this.#isOneLine(start, end) }
    }
    return this.#scalar(node as Scalar, start, end)
  }

  #map(pairs: readonly Pair<Node, Node | null>[], start: number, end: number, isFlow: boolean): DataMap {
    const entries: DataEntry[] = []
    const merged: DataEntry[] = []
    for (const { key, value: valueNode } of pairs) {
      if (!isScalar(key)) throw new FrontmatterError('unreadable', 'A key must be a word.', key.range?.[0])
      const [keyStart, keyEnd] = key.range!
      const value: DataNode =
        valueNode === null ? { kind: 'null', start: keyEnd, end: keyEnd } : this.convert(valueNode)
      const name = String(key.value ?? '')
      if (name === '<<' && key.type === 'PLAIN') merged.push(...mergedEntries(value, keyStart, keyEnd))
      else entries.push({ key: name, keyStart, keyEnd, value, before: [] })
    }
    for (const entry of merged) if (!entries.some(({ key }) => key === entry.key)) entries.push(entry)
    return { kind: 'map', entries, start, end, isFlow, isInline: isFlow && this.#isOneLine(start, end) }
  }

  #scalar(node: Scalar, start: number, end: number): DataNode {
    const text = String(node.value ?? '')
    const tag = node.tag
    if (tag === undefined || tag === '!') {
      const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
      if (isBlock && this.#block.slice(start, end).includes('\r'))
        this.#note('line-ends', 'Hugo keeps the carriage returns of this block of text.', start, true)
      if (tag === undefined && node.type === 'PLAIN') return yamlScalar(node.source ?? text, start, end)
      return { kind: 'string', value: text, start, end }
    }
    const name = tag.replace('tag:yaml.org,2002:', '!!')
    const plain = yamlScalar(text, start, end)
    if (name === '!!str') return { kind: 'string', value: text, start, end }
    if (name === '!!timestamp') return { kind: 'datetime', text, isTagged: true, start, end }
    if (name === '!!null') return { kind: 'null', start, end }
    if (name === '!!float' && (plain.kind === 'int' || plain.kind === 'float'))
      return { kind: 'float', value: plain.kind === 'int' ? Number(plain.digits) : plain.value, start, end }
    const isKnown = ['!!int', '!!bool', '!!float'].includes(name)
    if (!isKnown) this.#note('tag', `The tag ${name} is lost.`, start, name === '!!binary')
    return isKnown ? plain : { kind: 'string', value: text, start, end }
  }

  #isOneLine(start: number, end: number): boolean {
    return !this.#block.slice(start, end).includes('\n')
  }

  #note(code: DataNote['code'], message: string, offset: number, changesValue = false): void {
    this.notes.push({ code, message, offset, changesValue })
  }
}

/** What `<<` brings: copies that stand where it stands. */
function mergedEntries(value: DataNode, keyStart: number, keyEnd: number): DataEntry[] {
  const maps = value.kind === 'list' ? value.items.map(item => item.value) : [value]
  const entries: DataEntry[] = []
  for (const map of maps) {
    if (map.kind !== 'map') throw new FrontmatterError('unreadable', 'Only maps can be merged.', keyStart)
    for (const entry of map.entries)
      if (!entries.some(({ key }) => key === entry.key))
        entries.push({
          key: entry.key,
          keyStart,
          keyEnd,
          before: [],
          value: move(entry.value, keyStart, keyEnd),
          isShared: true,
        })
  }
  return entries
}

/** A copy of a value all of which stands at one place. */
function move(node: DataNode, start: number, end: number): DataNode {
  if (node.kind === 'list')
    return {
      ...node,
      start,
      end,
      items: node.items.map(({ value }) => ({
        value: move(value, start, end),
        before: [],
        isShared: true as const,
      })),
    }
  if (node.kind !== 'map') return { ...node, start, end }
  const entries = node.entries.map(({ key, value }) => ({
    key,
    keyStart: start,
    keyEnd: start,
    value: move(value, start, end),
    before: [],
    isShared: true as const,
  }))
  return { ...node, start, end, entries }
}
