import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { mostProblems } from '../most-problems.ts'
import type { ListNode, MapNode, PairNode, ScalarNode, ValueNode } from '../value-node.ts'
import { carriageQuotes } from './carriage-quotes.ts'
import { carriageText } from './carriage-text.ts'
import { lineColumn } from './line-column.ts'
import { plainScalar } from './plain-scalar.ts'
import { taggedScalar } from './tagged-scalar.ts'
import type { YamlProblem } from './yaml-problem.ts'
import type { YamlRules } from './yaml-rules.ts'

type ParsedMap = YAMLMap.Parsed
type ParsedScalar = Extract<ParsedNode, { source: string; type?: string }> & { value: unknown }

/** Hugo's name for the type of a value that stands where a map should. */
export function rootTypeName(node: ParsedNode, reader: YamlReader): string {
  if (isSeq(node)) return 'sequence'
  if (node.tag !== undefined) return 'tag'
  if (isScalar(node) && node.type?.startsWith('BLOCK') === true) return 'scalar'
  const { type } = reader.readValue(node)
  const names: Partial<Record<string, string>> = {
    bool: 'boolean',
    uint: 'int',
    list: 'sequence',
    map: 'mapping',
  }
  return names[type] ?? type
}

/** Turns the nodes of one document into values with Hugo's types, and finds what Hugo's decoder refuses in them. */
export class YamlReader {
  readonly #text: string
  readonly #rules: YamlRules
  readonly #problems: YamlProblem[]
  /** Versions before 0.152 make line feeds of all line ends. */
  readonly #keepsReturns: boolean
  /** Undefined while the anchored value is being read. */
  readonly #anchors = new Map<string, ValueNode | undefined>()

  constructor(text: string, rules: YamlRules, problems: YamlProblem[]) {
    this.#text = text
    this.#rules = rules
    this.#problems = problems
    this.#keepsReturns = rules === '1.2' && text.includes('\r')
  }

  readRoot(node: ParsedMap): MapNode {
    return this.#map(node, true)
  }

  readValue(node: ParsedNode | null): ValueNode {
    if (node === null) return { type: 'null', value: null, startOffset: 0, endOffset: 0 }
    if (isAlias(node)) return this.#alias(node.source, node.range[0], node.range[1])
    const { anchor } = node
    if (anchor !== undefined) this.#anchors.set(anchor, undefined)
    const value = isMap(node) ? this.#map(node, false) : isSeq(node) ? this.#list(node) : this.#scalar(node)
    if (anchor !== undefined) this.#anchors.set(anchor, value)
    return value
  }

  #alias(name: string, startOffset: number, endOffset: number): ValueNode {
    const target = this.#anchors.get(name)
    if (target === undefined) {
      // an alias inside of what it names is null to Hugo
      if (!this.#anchors.has(name)) {
        this.#report({
          code: 'frontmatter/unknown-alias',
          message: `Nothing above is called "&${name}", so "*${name}" stands for nothing. Put text that starts with an asterisk in quotes.`,
          startOffset,
          endOffset,
          hugoText: `could not find alias "${name}"`,
          hugoStart: startOffset + 1,
        })
      }
      return { type: 'null', value: null, startOffset, endOffset }
    }
    if (target.type === 'list' || target.type === 'map')
      return { ...target, startOffset, endOffset, alias: target }
    return { ...target, startOffset, endOffset }
  }

  #list(node: YAMLSeq.Parsed): ListNode {
    const items = node.items.map(item => this.readValue(item as ParsedNode | null))
    const list: ListNode = { type: 'list', items, startOffset: node.range[0], endOffset: node.range[1] }
    const source = node.srcToken
    return source?.type === 'block-seq' ? { ...list, dashes: source.items.map(dashOf) } : list
  }

  #scalar(node: ParsedScalar | Exclude<ParsedNode, ParsedMap>): ScalarNode {
    const [startOffset, endOffset] = node.range
    if (node.anchor !== undefined && startOffset === endOffset && this.#rules === '1.2') {
      const anchor = Math.max(0, this.#text.lastIndexOf('&', startOffset))
      this.#report({
        code: 'frontmatter/syntax',
        message: `Nothing stands behind "&${node.anchor}". Give it a value, or put the text in quotes.`,
        startOffset: anchor,
        endOffset: startOffset,
        hugoText: 'undefined anchor value',
        isFatal: true,
      })
    }
    if (!isScalar(node)) return { type: 'null', value: null, startOffset, endOffset }
    const text = this.#textOf(node)
    const isPlain = node.type === 'PLAIN' || node.type === undefined
    let read: Pick<ScalarNode, 'type' | 'value'> | undefined
    if (node.tag === undefined)
      read = isPlain ? plainScalar(text, this.#rules) : { type: 'string', value: text }
    else read = taggedScalar(node.tag, text, isPlain, this.#rules)
    if (read === undefined) {
      this.#report({
        code: 'frontmatter/invalid-tag',
        message: `"${text}" is no boolean, as its tag says. Write true or false, or remove the tag.`,
        startOffset,
        endOffset,
        hugoText: `cannot convert "${text}" to boolean`,
        hugoStart: startOffset - 1,
      })
      read = { type: 'string', value: text }
    }
    const scalar: ScalarNode = { type: read.type, value: read.value, startOffset, endOffset }
    return node.tag === undefined ? scalar : { ...scalar, tag: node.tag }
  }

  #textOf({ type, value, source = '', range: [start, end] }: Scalar.Parsed): string {
    const read = typeof value === 'string' ? value : source
    // Hugo drops the tabs of plain scalars, measured with 0.169
    const text = type === 'PLAIN' && this.#rules === '1.2' ? read.replaceAll('\t', '') : read
    if (!this.#keepsReturns || type === undefined || type === 'PLAIN') return text
    const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
    const raw = isQuoted ? this.#text.slice(start, end) : this.#withBlankLines(start, end)
    if (!raw.includes('\r')) return text
    return isQuoted ? carriageQuotes(raw) : carriageText(raw, text)
  }

  /** To the package the blank lines behind a block of text are no part of it. */
  #withBlankLines(start: number, end: number): string {
    const line = /[ \t]*\r?\n/y
    let behind = end
    for (line.lastIndex = end; line.test(this.#text); ) behind = line.lastIndex
    return this.#text.slice(start, behind)
  }

  #map(node: ParsedMap, isRoot: boolean): MapNode {
    const pairs: PairNode[] = []
    const seen = new Map<string, number>()
    for (const [index, { key, value }] of node.items.entries()) {
      const last = pairs.at(-1)
      if (last !== undefined && value === null && this.#isBareWord(key, node)) {
        if (isEmpty(last.value)) {
          pairs[pairs.length - 1] = { ...last, value: this.readValue(key) }
          continue
        }
      }
      if (isAbsent(key)) this.#missingKey(node, index)
      const keyStart = key?.range[0] ?? value?.range[0] ?? node.range[0]
      const keyEnd = key?.range[1] ?? keyStart
      const name = this.#key(key, isRoot, keyStart, keyEnd, value === null)
      const read = value === null ? emptyAt(keyEnd) : this.readValue(value as ParsedNode)
      if (name === undefined) continue
      const isMerge = name === '<<' && isScalar(key) && key.type === 'PLAIN'
      // Hugo compares the keys as written: `~` and `null` may be together
      const spelled = isScalar(key) ? String(key.value) : name
      const before = seen.get(spelled)
      if (before !== undefined && this.#rules === '1.2') this.#duplicate(name, keyStart, keyEnd, before)
      else seen.set(spelled, keyStart)
      if (isMerge) this.#checkMerge(read)
      pairs.push({ key: name, keyStart, keyEnd, value: read, ...(isMerge && { merge: true }) })
    }
    return { type: 'map', pairs, startOffset: node.range[0], endOffset: node.range[1] }
  }

  /** A word in the column of the keys, without a colon: Hugo takes it for the value of the key above when that has none. */
  #isBareWord(key: ParsedNode | null, { flow }: ParsedMap): boolean {
    if (flow === true || this.#rules === '1.1' || !isScalar(key)) return false
    const behind = /[ \t]*/y
    behind.lastIndex = key.range[1]
    behind.exec(this.#text)
    return this.#text[behind.lastIndex] !== ':'
  }

  /** YAML has keys that are nothing at all; Hugo refuses them. */
  #missingKey({ items, range }: ParsedMap, index: number): void {
    if (this.#rules === '1.1') return
    const before = items[index - 1]?.value
    const startOffset = items[index]!.key?.range[0] ?? range[0]
    const isCollection = isMap(before) || isSeq(before)
    const hugoText =
      before === undefined
        ? 'unexpected key name'
        : isCollection
          ? 'found an invalid key for this map'
          : 'mapping value is not allowed in this context'
    this.#report({
      code: 'frontmatter/syntax',
      message: 'There is no key in front of this colon. Write one, or put the text in quotes.',
      startOffset,
      endOffset: startOffset + 1,
      hugoText,
      hugoStart: before && !isCollection ? before.range[0] : startOffset,
      isFatal: true,
    })
  }

  #key(
    key: ParsedNode | null,
    isRoot: boolean,
    startOffset: number,
    endOffset: number,
    isAlone: boolean,
  ): string | undefined {
    if (key === null) return ''
    const value = this.readValue(key)
    if (value.type === 'list' || value.type === 'map') {
      const closing = /[\]}]/.test(this.#text[endOffset - 1]!) ? endOffset : startOffset
      const colon = this.#text.indexOf(':', closing)
      this.#report({
        code: 'frontmatter/invalid-key',
        message: 'A list or map cannot be a key in front matter. Put text in brackets or braces in quotes.',
        startOffset,
        endOffset,
        isFatal: true,
        ...(isAlone
          ? { hugoText: 'could not find flow map content' }
          : { hugoText: 'found an invalid key for this map', hugoStart: colon < 0 ? startOffset : colon }),
      })
      return undefined
    }
    if (value.type === 'string') return String(value.value)
    if (this.#rules === '1.2') {
      if (isRoot && (value.type === 'bool' || value.type === 'float')) {
        const type = value.type === 'bool' ? 'bool' : 'float64'
        this.#report({
          code: 'frontmatter/invalid-key',
          message: `Hugo takes this key for a ${value.type === 'bool' ? 'boolean' : 'number'} and refuses it. Put the key in quotes.`,
          startOffset,
          endOffset,
          hugoText: `cannot convert "${type}" type to "string" type`,
        })
      }
      if (isRoot && value.type === 'null') return ''
      return goText(value.value)
    }
    return value.value === null ? '' : String(value.value)
  }

  #report(problem: YamlProblem): void {
    if (this.#problems.length < mostProblems) this.#problems.push(problem)
  }

  #duplicate(name: string, startOffset: number, endOffset: number, before: number): void {
    if (this.#problems.length >= mostProblems) return
    const { line, column } = lineColumn(this.#text, before)
    this.#report({
      code: 'frontmatter/duplicate-key',
      message: `The key "${name}" is set twice, which Hugo refuses. Keep one of them.`,
      startOffset,
      endOffset,
      related: {
        message: 'It was set here first.',
        startOffset: before,
        endOffset: before + (endOffset - startOffset),
      },
      hugoText: `mapping key "${name}" already defined at [${line}:${column}]`,
      isFatal: true,
    })
  }

  #checkMerge(value: ValueNode): void {
    const bad = value.type === 'list' ? value.items.find(item => item.type !== 'map') : value
    if (bad === undefined || bad.type === 'map' || this.#rules === '1.1') return
    const type =
      bad.type === 'bool'
        ? 'boolean'
        : bad.type === 'uint'
          ? 'int'
          : bad.type === 'list'
            ? 'sequence'
            : bad.type
    // Hugo tells the place of what an alias stands for
    const name = this.#text.slice(bad.startOffset, bad.endOffset)
    const target = name.startsWith('*') ? this.#anchors.get(name.slice(1)) : undefined
    this.#report({
      code: 'frontmatter/invalid-merge',
      message: 'Only maps can be merged with "<<". Give it an alias of a map, or a list of such.',
      startOffset: bad.startOffset,
      endOffset: bad.endOffset,
      ...(target && {
        hugoStart: target.startOffset,
        related: {
          message: `This is what "${name}" stands for.`,
          startOffset: target.startOffset,
          endOffset: target.endOffset,
        },
      }),
      hugoText: `${type} was used where mapping is expected`,
    })
  }
}

/** A scalar as Go prints it. */
function goText(value: ScalarNode['value']): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf'
  return value === Number.NEGATIVE_INFINITY ? '-Inf' : String(value)
}

function isEmpty({ type, startOffset, endOffset }: ValueNode): boolean {
  return type === 'null' && startOffset === endOffset
}

function isAbsent(key: ParsedNode | null): boolean {
  return key === null || (isScalar(key) && key.range[0] === key.range[1] && key.tag === undefined)
}

function dashOf({ start }: CST.BlockSequence['items'][number]): number | undefined {
  return start.find(({ type }) => type === 'seq-item-ind')?.offset
}

function emptyAt(offset: number): ScalarNode {
  return { type: 'null', value: null, startOffset: offset, endOffset: offset }
}
