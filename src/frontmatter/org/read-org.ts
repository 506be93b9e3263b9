import type { BlockReading } from '../frontmatter-problem.ts'
import type { ListNode, MapNode, PairNode, ScalarNode } from '../value-node.ts'

interface Keyword {
  key: string
  keyStart: number
  keyEnd: number
  valueStart: number
  valueEnd: number
}

const dates = new Set(['date', 'lastmod', 'publishdate', 'expirydate'])

/**
 * Reads the keywords of an Org file as Hugo does: keys in lower case, `#+key[]:` a list of words, a repeated keyword a
 * list of its lines, `filetags` split at colons, dates without brackets. Lines that are no keyword are left out, as in
 * Hugo. Has no errors.
 */
export function readOrg(source: string): BlockReading {
  const keywords = new Map<string, Keyword[]>()
  const line = /^[ \t]*#\+([^\n:]+?):(?:[ \t]+([^\n]*?))?[ \t\r]*$/gm
  for (const found of source.matchAll(line)) {
    const [whole, key = '', value = ''] = found
    const keyStart = found.index + whole.indexOf('#+') + 2
    const keyEnd = keyStart + key.length
    const valueStart = value === '' ? keyEnd + 1 : source.indexOf(value, keyEnd + 1)
    const keyword = { key, keyStart, keyEnd, valueStart, valueEnd: valueStart + value.length }
    const name = key.toUpperCase()
    const same = keywords.get(name)
    if (same === undefined) keywords.set(name, [keyword])
    else same.push(keyword)
  }
  const pairs = [...keywords.values()].map(lines => toPair(lines, source))
  const root: MapNode = { type: 'map', pairs, startOffset: 0, endOffset: source.length }
  return { root, problems: [] }
}

function toPair(lines: readonly Keyword[], source: string): PairNode {
  const [{ key, keyStart, keyEnd }] = lines as [Keyword]
  const name = key.toLowerCase()
  if (name.endsWith('[]')) {
    const items = lines.flatMap(line => split(line, source, /[^\s]+/g))
    return { key: name.slice(0, -2), keyStart, keyEnd: keyEnd - 2, value: list(lines, items) }
  }
  if (lines.length > 1) {
    return {
      key: name,
      keyStart,
      keyEnd,
      value: list(
        lines,
        lines.map(line => text(line, source)),
      ),
    }
  }
  const [line] = lines as [Keyword]
  if (name === 'filetags') {
    return { key: name, keyStart, keyEnd, value: list(lines, split(line, source, /[^:]+/g)) }
  }
  const value = text(line, source)
  const date = dates.has(name) ? /[<[](\d{4}-\d{2}-\d{2}) .*[>\]]/.exec(String(value.value))?.[1] : undefined
  return { key: name, keyStart, keyEnd, value: date === undefined ? value : { ...value, value: date } }
}

function text({ valueStart, valueEnd }: Keyword, source: string): ScalarNode {
  return {
    type: 'string',
    value: source.slice(valueStart, valueEnd),
    startOffset: valueStart,
    endOffset: valueEnd,
  }
}

function split({ valueStart, valueEnd }: Keyword, source: string, pattern: RegExp): ScalarNode[] {
  return [...source.slice(valueStart, valueEnd).matchAll(pattern)].map(({ 0: word, index }) => ({
    type: 'string',
    value: word,
    startOffset: valueStart + index,
    endOffset: valueStart + index + word.length,
  }))
}

function list(lines: readonly Keyword[], items: ScalarNode[]): ListNode {
  return { type: 'list', items, startOffset: lines[0]!.valueStart, endOffset: lines.at(-1)!.valueEnd }
}
