import type { ListNode, MapNode, PairNode, ValueNode } from '../value-node.ts'
import { plainBlockText } from './plain-block-text.ts'
import { plainFlowList } from './plain-flow-list.ts'
import { plainLineScalar } from './plain-line-scalar.ts'
import { plainScalar } from './plain-scalar.ts'
import type { YamlRules } from './yaml-rules.ts'

/** With more lists and maps, the whole included, Hugo's guard against alias bombs may have a say. */
const mostCollections = 91
/** The reader calls itself for each level. */
const deepest = 20
/** Control characters, tabs and carriage returns among them, and characters that some take for line ends or blanks. */
const special = /[\0-\t\v-\x1f\x7f-\xa0\u2028\u2029\ufeff]/
const keyPattern = /[A-Za-z_][\w-]{0,99}(?::[\w-]{1,99}){0,3}(?=:[ \n])/y

/** A value, and where the line behind it starts. */
interface Below {
  readonly value: ValueNode
  readonly next: number
}

/**
 * Reads a block of maps, lists and scalars in their plainest form: what most pages have, read at a fraction of the time.
 * Gives what `yaml` and our reader give for it (a property of the tests), undefined for anything else.
 */
export function readPlainYaml(text: string, rules: YamlRules): MapNode | undefined {
  if (!text.endsWith('\n') || special.test(text)) return undefined
  let collections = 0
  const root = readMap(0, 0, 0)
  return root === undefined || root.next < text.length ? undefined : root.value

  /** The keys from an offset on, all in one column; the first one stands at the offset itself. */
  function readMap(first: number, column: number, depth: number): (Below & { value: MapNode }) | undefined {
    if (depth > deepest || ++collections > mostCollections) return undefined
    const pairs: PairNode[] = []
    const names = new Set<string>()
    let keyStart = first
    let next = first
    while (next < text.length) {
      const key = readKey(keyStart, names)
      if (key === undefined) return undefined
      const keyEnd = keyStart + key.length
      const below =
        text[keyEnd + 1] === '\n' ? readBelow(keyEnd + 2, column, depth) : readRest(keyEnd + 2, column)
      if (below === undefined) return undefined
      pairs.push({ key, keyStart, keyEnd, value: below.value })
      next = below.next
      const indent = indentAt(next)
      // where a map with such an end ends itself is a matter of its own
      if (
        below.value.type === 'null' &&
        below.value.startOffset === keyEnd + 1 &&
        (indent < column || next === text.length)
      )
        return undefined
      if (indent < column) break
      if (indent > column) return undefined
      keyStart = next + column
    }
    return { value: { type: 'map', pairs, startOffset: first, endOffset: next }, next }
  }

  function readKey(at: number, names: Set<string>): string | undefined {
    keyPattern.lastIndex = at
    const key = keyPattern.exec(text)?.[0]
    // only what is text to Hugo
    if (key === undefined || names.has(key) || plainScalar(key, rules).type !== 'string') return undefined
    names.add(key)
    return key
  }

  /** What stands below a key in a column: a list, a map, or nothing. */
  function readBelow(at: number, column: number, depth: number): Below | undefined {
    const indent = indentAt(at)
    const first = at + indent
    if (indent >= column && text.startsWith('- ', first)) return readList(first, indent, depth + 1)
    if (indent > column) return at === text.length ? undefined : readMap(first, indent, depth + 1)
    return { value: { type: 'null', value: null, startOffset: at - 1, endOffset: at - 1 }, next: at }
  }

  function readList(first: number, column: number, depth: number): Below | undefined {
    if (depth > deepest || ++collections > mostCollections) return undefined
    const items: ValueNode[] = []
    let next = first - column
    while (next < text.length) {
      const at = next + column + 2
      keyPattern.lastIndex = at
      const item = keyPattern.test(text) ? readMap(at, column + 2, depth + 1) : readRest(at, column)
      if (item === undefined) return undefined
      items.push(item.value)
      next = item.next
      const indent = indentAt(next)
      if (indent > column) return undefined
      if (indent < column || !text.startsWith('- ', next + column)) break
    }
    const list: ListNode = { type: 'list', items, startOffset: first, endOffset: next }
    return { value: list, next }
  }

  /** A value on the rest of a line; `column` is that of the key or dash in front of it. */
  function readRest(at: number, column: number): Below | undefined {
    let start = at
    while (text[start] === ' ') start++
    const end = text.indexOf('\n', start)
    let last = end
    while (last > start && text[last - 1] === ' ') last--
    const source = text.slice(start, last)
    const first = source[0]
    if (first === '[') {
      const value = ++collections > mostCollections ? undefined : plainFlowList(source, start, rules)
      return value && { value, next: end + 1 }
    }
    if (first === '|' || first === '>')
      return last === end ? plainBlockText(text, start, source, column) : undefined
    const value = plainLineScalar(source, start, rules, false)
    return value && { value, next: end + 1 }
  }

  /** The blanks that a line starts with. */
  function indentAt(at: number): number {
    let end = at
    while (text[end] === ' ') end++
    return end - at
  }
}
