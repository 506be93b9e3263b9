import type { ListNode, MapNode, PairNode, ScalarNode, ValueNode } from '../value-node.ts'
import { plainScalar } from './plain-scalar.ts'
import type { YamlRules } from './yaml-rules.ts'

/** With more of them Hugo's guard against alias bombs may have a say. */
const mostLists = 90
/** Control characters, tabs and carriage returns among them, and characters that some take for line ends or blanks. */
const special = /[\0-\t\v-\x1f\x7f-\xa0\u2028\u2029\ufeff]/
const keyPattern = /^[A-Za-z_][\w-]{0,99}(?=:)/
/** The first character of a plain scalar that is no indicator anywhere. */
const plainStart = /^[A-Za-z0-9/.+(=$\u00a1-\u1fff\u3040-\ud7ff]/
const notInFlow = /[,[\]{}:#"'&*!|>%@`]/

/**
 * Reads a block whose lines are all `key: value`, with scalars, lists and maps of scalars only: what most pages have, read at a
 * fraction of the time. Gives what `yaml` and our reader give for it (a property of the tests), undefined for anything else.
 */
export function readPlainYaml(text: string, rules: YamlRules): MapNode | undefined {
  if (!text.endsWith('\n') || special.test(text)) return undefined
  const pairs: PairNode[] = []
  const names = new Set<string>()
  let lists = 0
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end)
    const key = plainKey(line, names, rules)
    if (key === undefined) return undefined
    const keyEnd = at + key.length
    let value: ValueNode | undefined
    let next = end + 1
    if (keyEnd + 1 === end) {
      const below = blockList(text, next, rules) ?? blockMap(text, next, rules)
      value = below ?? { type: 'null', value: null, startOffset: end, endOffset: end }
      if (below !== undefined) next = below.endOffset
      // where such a block ends is a matter of its own
      else if (next === text.length) return undefined
    } else if (line[key.length + 1] === ' ') {
      let start = key.length + 2
      while (line[start] === ' ') start++
      const source = line.slice(start)
      value = source.startsWith('[')
        ? flowList(source, at + start, rules)
        : scalar(source, at + start, rules, false)
    }
    if (value === undefined || ((value.type === 'list' || value.type === 'map') && ++lists > mostLists))
      return undefined
    pairs.push({ key, keyStart: at, keyEnd, value })
    at = next
  }
  return pairs.length === 0 ? undefined : { type: 'map', pairs, startOffset: 0, endOffset: text.length }
}

/** The items below a key, all indented alike; undefined when there is none, or one that is no scalar on one line. */
function blockList(text: string, from: number, rules: YamlRules): ListNode | undefined {
  let first = from
  while (text[first] === ' ') first++
  const lead = `${text.slice(from, first)}- `
  const items: ScalarNode[] = []
  let at = from
  while (text.startsWith(lead, at)) {
    const end = text.indexOf('\n', at)
    const start = at + lead.length
    const item = scalar(text.slice(start, end), start, rules, false)
    if (item === undefined) return undefined
    items.push(item)
    at = end + 1
  }
  return items.length === 0 ? undefined : { type: 'list', items, startOffset: first, endOffset: at }
}

/** The keys below a key, all indented alike and with scalars; undefined when there is none, or one of another kind. */
function blockMap(text: string, from: number, rules: YamlRules): MapNode | undefined {
  let first = from
  while (text[first] === ' ') first++
  const lead = text.slice(from, first)
  if (lead === '') return undefined
  const pairs: PairNode[] = []
  const names = new Set<string>()
  let at = from
  while (text.startsWith(lead, at)) {
    const end = text.indexOf('\n', at)
    const keyStart = at + lead.length
    const line = text.slice(keyStart, end)
    const key = plainKey(line, names, rules)
    if (key === undefined || line[key.length + 1] !== ' ') return undefined
    let start = key.length + 2
    while (line[start] === ' ') start++
    const value = scalar(line.slice(start), keyStart + start, rules, false)
    if (value === undefined) return undefined
    pairs.push({ key, keyStart, keyEnd: keyStart + key.length, value })
    at = end + 1
  }
  return { type: 'map', pairs, startOffset: first, endOffset: at }
}

/** The key that a line starts with, when it is text to Hugo and none of those before. */
function plainKey(line: string, names: Set<string>, rules: YamlRules): string | undefined {
  const key = keyPattern.exec(line)?.[0]
  if (key === undefined || names.has(key) || plainScalar(key, rules).type !== 'string') return undefined
  names.add(key)
  return key
}

/** A list in brackets that takes up the rest of its line. */
function flowList(source: string, offset: number, rules: YamlRules): ListNode | undefined {
  if (!source.endsWith(']')) return undefined
  const items: ScalarNode[] = []
  const last = source.length - 1
  let at = 1
  while (source[at] === ' ') at++
  while (at < last) {
    const quote = source[at]
    const isQuoted = quote === '"' || quote === "'"
    const close = isQuoted ? source.indexOf(quote, at + 1) + 1 : at
    if (isQuoted && close === 0) return undefined
    const comma = source.indexOf(',', close)
    const stop = comma < 0 ? last : comma
    let end = stop
    while (source[end - 1] === ' ') end--
    const item = scalar(source.slice(at, end), offset + at, rules, true)
    if (item === undefined) return undefined
    items.push(item)
    at = stop
    if (comma >= 0) for (at++; source[at] === ' '; ) at++
  }
  return { type: 'list', items, startOffset: offset, endOffset: offset + source.length }
}

function scalar(source: string, offset: number, rules: YamlRules, inFlow: boolean): ScalarNode | undefined {
  const endOffset = offset + source.length
  const quote = source[0]
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, 1)
    if (close < 1 || close !== source.length - 1) return undefined
    if (quote === '"' && source.includes('\\')) return undefined
    return { type: 'string', value: source.slice(1, -1), startOffset: offset, endOffset }
  }
  if (!plainStart.test(source) || source.endsWith(' ')) return undefined
  if (inFlow ? notInFlow.test(source) : isAmbiguous(source)) return undefined
  const { type, value } = plainScalar(source, rules)
  return { type, value, startOffset: offset, endOffset }
}

/** Whether a colon or number sign in a plain scalar may be more than text. */
function isAmbiguous(source: string): boolean {
  return source.includes(': ') || source.endsWith(':') || source.includes(' #')
}
