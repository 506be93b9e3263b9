import type { BlockReading } from '../frontmatter-problem.ts'
import type { ListNode, MapNode, PairNode, ScalarNode } from '../value-node.ts'
import { type OrgLine, orgLines } from './org-lines.ts'

const dates = new Set(['date', 'lastmod', 'publishdate', 'expirydate'])

/**
 * Reads the keywords of an Org file as Hugo does: keys in lower case, `#+key[]:` a list of words, a repeated keyword a
 * list of its lines, `filetags` split at colons, dates without brackets. Has no errors.
 */
export function readOrg(source: string): BlockReading {
  const keywords = new Map<string, OrgLine[]>()
  for (const line of orgLines(source)) {
    const same = keywords.get(line.name)
    if (same === undefined) keywords.set(line.name, [line])
    else same.push(line)
  }
  const pairs = [...keywords.values()].map(lines => toPair(lines, source))
  const root: MapNode = { type: 'map', pairs, startOffset: 0, endOffset: source.length }
  return { root, problems: [] }
}

function toPair(lines: readonly OrgLine[], source: string): PairNode {
  const [first] = lines as [OrgLine]
  const { name, nameStart: keyStart, nameEnd: keyEnd } = first
  if (name.endsWith('[]')) {
    const items = lines.flatMap(line => words(line, source))
    return { key: name.slice(0, -2), keyStart, keyEnd: keyEnd - 2, value: list(lines, items) }
  }
  if (lines.length > 1) {
    const items = lines.map(({ valueStart, valueEnd }) => text(valueStart, valueEnd, source))
    return { key: name, keyStart, keyEnd, value: list(lines, items) }
  }
  if (name === 'filetags') return { key: name, keyStart, keyEnd, value: list(lines, tags(first, source)) }
  const value = text(first.valueStart, first.valueEnd, source)
  const date = dates.has(name) ? /[<[](\d{4}-\d{2}-\d{2}) .*[>\]]/.exec(String(value.value))?.[1] : undefined
  return { key: name, keyStart, keyEnd, value: date === undefined ? value : { ...value, value: date } }
}

function text(startOffset: number, endOffset: number, source: string): ScalarNode {
  return { type: 'string', value: source.slice(startOffset, endOffset), startOffset, endOffset }
}

function words({ valueStart, valueEnd }: OrgLine, source: string): ScalarNode[] {
  return [...source.slice(valueStart, valueEnd).matchAll(/\S+/g)].map(({ 0: word, index }) =>
    text(valueStart + index, valueStart + index + word.length, source),
  )
}

/** What stands between colons; one at each end counts for nothing. */
function tags({ valueStart, valueEnd }: OrgLine, source: string): ScalarNode[] {
  let start = source[valueStart] === ':' && valueStart < valueEnd ? valueStart + 1 : valueStart
  const end = source[valueEnd - 1] === ':' && start < valueEnd ? valueEnd - 1 : valueEnd
  const items: ScalarNode[] = []
  for (const tag of source.slice(start, end).split(':')) {
    items.push(text(start, start + tag.length, source))
    start += tag.length + 1
  }
  return items
}

function list(lines: readonly OrgLine[], items: ScalarNode[]): ListNode {
  return { type: 'list', items, startOffset: lines[0]!.valueStart, endOffset: lines.at(-1)!.valueEnd }
}
