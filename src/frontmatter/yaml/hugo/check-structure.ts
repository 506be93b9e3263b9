import { goQuoteText } from './go-quote-text.ts'
import type { HugoToken } from './hugo-token.ts'
import { Refusal } from './refusal.ts'
import type { TokenGroup } from './token-group.ts'

/** The keys of one map. */
type Keys = Map<string, HugoToken>
/** Groups and how many of them have been read. */
interface Reading {
  readonly groups: readonly TokenGroup[]
  at: number
}
interface Context {
  readonly reading: Reading
  readonly isFlow: boolean
  readonly keys: Keys
  readonly depth: number
}
/** As much of a value as later checks ask for. */
interface Read {
  readonly token: HugoToken
  readonly kind: 'anchor' | 'tag' | 'collection' | 'scalar'
  readonly value?: Read
  /** The text of a key. */
  readonly text: string
}

/** Deeper nesting is left to others. */
const deepest = 600

/** Reads the groups of one document as Hugo's parser does, for the refusals only. Throws a `Refusal`. */
export function checkStructure(groups: readonly TokenGroup[]): void {
  const context = { reading: { groups, at: 0 }, isFlow: false, keys: new Map(), depth: 0 }
  readValue(context)
  const rest = current(context)
  if (rest !== undefined) throw new Refusal('value is not allowed in this context', rest.token)
}

const current = ({ reading }: Context): TokenGroup | undefined => reading.groups[reading.at]
const ahead = ({ reading }: Context): TokenGroup | undefined => reading.groups[reading.at + 1]
const columnOf = (group: TokenGroup | undefined) => group?.token.column ?? 0
const isPairOrKey = ({ kind }: TokenGroup) => kind === 'key' || kind === 'pair'

function skip({ reading }: Context): void {
  if (reading.at < reading.groups.length) reading.at++
}

function inside(context: Context, groups: readonly TokenGroup[]): Context {
  return { ...context, reading: { groups, at: 0 } }
}

function below(context: Context, isFlow = context.isFlow): Context {
  return { ...context, keys: new Map(), isFlow, depth: context.depth + 1 }
}

function scalarOf(token: HugoToken): Read {
  return { token, kind: 'scalar', text: token.value }
}

function collectionOf(token: HugoToken): Read {
  return { token, kind: 'collection', text: token.value }
}

function isMapStart(group: TokenGroup): boolean {
  return group.kind === 'token'
    ? group.token.kind === 'map-start' || group.token.kind === 'map-end'
    : isPairOrKey(group)
}

function readValue(context: Context): Read {
  const group = current(context)
  if (group === undefined || context.depth > deepest) throw new RangeError('nothing more can be said')
  switch (group.kind) {
    case 'key':
    case 'pair':
      return readMap(context)
    case 'anchor':
    case 'alias':
    case 'text':
    case 'tagged':
    case 'directive': {
      const read = readScalar(context, group)
      skip(context)
      return read
    }
    case 'anchor-name':
      return readAnchor(context, group)
  }
  switch (group.token.kind) {
    case 'tag':
      return readTag(context)
    case 'map-start':
      return readFlowMap(below(context, true))
    case 'list-start':
      return readFlowList(below(context, true))
    case 'dash':
      return readList(context)
    case 'list-end':
      throw new Refusal("could not find '[' character corresponding to ']'", group.token)
    case 'map-end':
      throw new Refusal("could not find '{' character corresponding to '}'", group.token)
    case 'colon':
      throw new Refusal('found an invalid key for this map', group.token)
  }
  const read = readScalar(context, group)
  skip(context)
  return read
}

function readScalar(context: Context, group: TokenGroup): Read {
  const { kind, parts, token } = group
  switch (kind) {
    case 'anchor': {
      readScalar(inside(context, parts[0]!.parts), parts[0]!.parts[1]!)
      const value = readValue(inside(context, parts.slice(1)))
      return anchored(token, value)
    }
    case 'anchor-name':
      return readAnchor(context, group)
    case 'alias':
      readScalar(inside(context, parts.slice(1)), parts[1]!)
      return { token, kind: 'scalar', text: '' }
    case 'text':
      return readText(context, group)
    case 'tagged':
      return readTag(inside(context, parts))
    case 'directive':
      return scalarOf(token)
    case 'key':
    case 'pair':
    case 'document':
      throw new Refusal('unexpected scalar value', token)
  }
  switch (token.kind) {
    case 'merge':
    case 'plain':
    case 'value':
    case 'single':
    case 'double':
      return scalarOf(token)
    case 'tag': {
      const tag = readTag(context)
      if (tag.value?.kind === 'collection') throw new Refusal('specified not scalar tag', tag.token)
      return tag
    }
  }
  throw new Refusal('unexpected scalar value type', token)
}

function readText(context: Context, { parts, token }: TokenGroup): Read {
  const content = parts[1]
  if (content === undefined) return { token, kind: 'scalar', text: '' }
  const read = readValue(inside(context, parts.slice(1)))
  const isString = ['plain', 'single', 'double'].includes(read.token.kind)
  if (read.kind !== 'scalar' || !isString)
    throw new Refusal('unexpected token. required string token', read.token)
  return { token, kind: 'scalar', text: token.value }
}

function anchored(token: HugoToken, value: Read): Read {
  if (value.kind === 'anchor') throw new Refusal('anchors cannot be used consecutively', value.token)
  return { token, kind: 'anchor', value, text: value.text }
}

/** An anchor whose value is on a line of its own, or a collection. */
function readAnchor(context: Context, { parts, token }: TokenGroup): Read {
  readScalar(inside(context, parts.slice(1)), parts[1]!)
  skip(context)
  if (current(context) === undefined) throw new Refusal('could not find anchor value', token)
  return anchored(token, readValue(context))
}

function readTag(context: Context): Read {
  const { token } = current(context)!
  skip(context)
  const value = readTagged(context, token)
  return { token, kind: 'tag', value, text: value.text }
}

function readTagged(context: Context, tag: HugoToken): Read {
  const group = current(context)
  if (group === undefined) return scalarOf(tag)
  switch (tag.value) {
    case '!!map':
    case '!!set':
      if (!isMapStart(group)) throw new Refusal('could not find map', group.token)
      return group.token.kind === 'map-start' ? readFlowMap(below(context, true)) : readMap(context)
    case '!!seq':
    case '!!omap':
      return group.token.kind === 'list-start' ? readFlowList(below(context, true)) : readList(context)
    case '!!int':
    case '!!float':
    case '!!str':
    case '!!binary':
    case '!!timestamp':
    case '!!bool':
    case '!!null': {
      if (group.kind === 'text') return readText(context, group)
      if (group.token.kind === 'comma' || group.token.kind === 'colon') return scalarOf(tag)
      const read = readScalar(context, group)
      skip(context)
      return read
    }
    default:
      return readValue(context)
  }
}

function readFlowMap(context: Context): Read {
  const start = current(context)!.token
  skip(context)
  for (let isFirst = true; current(context) !== undefined; isFirst = false) {
    const group = current(context)!
    if (group.token.kind === 'map-end') return endOf(context, start)
    if (group.token.kind === 'comma') skip(context)
    else if (!isFirst) throw new Refusal("',' or '}' must be specified", group.token)
    const key = current(context)
    if (key?.token.kind === 'map-end') return endOf(context, start)
    if (key?.kind === 'pair') {
      readPair(context, key)
      skip(context)
    } else if (key?.kind === 'key') readFlowEntry(context, key)
    else {
      if (!isEntryEnd(ahead(context)))
        throw new Refusal('could not find flow map content', (key ?? group).token)
      readScalar(context, key!)
      putNull(key!.token, key!.token)
      skip(context)
    }
  }
  throw new Refusal("could not find flow mapping end token '}'", start)
}

function readFlowEntry(context: Context, key: TokenGroup): void {
  readKey(context, key)
  const colon = lastOf(key)
  if (isEntryEnd(ahead(context))) {
    putNull(colon, key.token)
    skip(context)
    return
  }
  skip(context)
  if (current(context) === undefined) throw new Refusal('could not find map value', colon)
  readValue(below(context))
}

function endOf(context: Context, start: HugoToken): Read {
  skip(context)
  return collectionOf(start)
}

function isEntryEnd(group: TokenGroup | undefined): boolean {
  return group?.token.kind === 'map-end' || group?.token.kind === 'comma'
}

function readFlowList(context: Context): Read {
  const start = current(context)!.token
  skip(context)
  for (let isFirst = true; current(context) !== undefined; isFirst = false) {
    const group = current(context)!
    if (group.token.kind === 'list-end') return endOf(context, start)
    if (group.token.kind === 'comma') {
      if (isFirst) throw new Refusal("expected sequence element, but found ','", group.token)
      skip(context)
    } else if (!isFirst) throw new Refusal("',' or ']' must be specified", group.token)
    const item = current(context)
    if (item === undefined) break
    if (item.token.kind === 'list-end') return endOf(context, start)
    readValue(below(context))
  }
  throw new Refusal("sequence end token ']' not found", start)
}

/** Reads the keys of a map and their values, as long as they stand in the column of the first one. */
function readMap(context: Context): Read {
  let first: HugoToken | undefined
  for (let entries = 0; ; ) {
    const group = current(context)!
    if (group.kind === 'token') throw new Refusal('unexpected map key', group.token)
    readEntry(context, group)
    first ??= group.token
    entries++
    // a brace in the column of the keys ends one entry, as the parser enters each entry from the one before
    for (;;) {
      const next = current(context)
      if (next === undefined || columnOf(next) !== group.token.column) return collectionOf(first)
      if (context.isFlow && next.token.kind === 'list-end') return collectionOf(first)
      if (!isMapStart(next)) throw new Refusal('non-map value is specified', next.token)
      if (next.token.kind !== 'map-end') break
      skip(context)
      if (--entries === 0) return collectionOf(first)
    }
  }
}

function readEntry(context: Context, group: TokenGroup): void {
  if (group.kind === 'pair') {
    readPair(context, group)
    skip(context)
    const next = current(context)
    if (next === undefined || next.token.column <= group.token.column) return
    if (context.isFlow && (next.token.kind === 'comma' || next.token.kind === 'list-end')) return
    throw new Refusal('value is not allowed in this context. map key-value is pre-defined', next.token)
  }
  const key = readKey(context, group)
  skip(context)
  const value = current(context)
  if (value?.token.kind === 'dash' && value.token.line === group.token.line)
    throw new Refusal('block sequence entries are not allowed in this context', value.token)
  readMapValue(below(context), key, lastOf(group))
}

function readPair(context: Context, { parts }: TokenGroup): void {
  readKey(context, parts[0]!)
  readValue(below(inside(context, parts.slice(1))))
}

function readKey(context: Context, group: TokenGroup): Read {
  const [first] = group.parts
  const isExplicit = first!.token.kind === 'question'
  const parts = isExplicit && first!.kind !== 'token' ? first!.parts : group.parts
  const colon = lastOf(group)
  if (isExplicit) {
    const { text } = readScalar(inside(context, parts.slice(1)), parts[1]!)
    const key = { token: first!.token, kind: 'scalar', text } as const
    checkKey(context, key, colon)
    return key
  }
  const key = readScalar(inside(context, parts), parts[0]!)
  checkKey(context, key, colon)
  return key
}

function checkKey({ keys, isFlow }: Context, { token, text }: Read, colon: HugoToken): void {
  const before = keys.get(text)
  if (before !== undefined)
    throw new Refusal(
      `mapping key ${goQuoteText(token.value)} already defined at [${before.line}:${before.column}]`,
      token,
    )
  keys.set(text, token)
  const source = token.origin.replace(/^[ \r\n]+/, '')
  if (isFlow) {
    if (token.kind === 'plain' && token.line + lineEnds(trimmedEnd(source)) !== colon.line)
      throw new Refusal('map key definition includes an implicit line break', token)
  } else if (['plain', 'single', 'double'].includes(token.kind) && lineEnds(source) > 0)
    throw new Refusal('unexpected key name', token)
}

function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

function trimmedEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \r\n'.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

function lastOf({ parts }: TokenGroup): HugoToken {
  return parts.at(-1)!.token
}

function readMapValue(context: Context, { token }: Read, colon: HugoToken): void {
  const { line, column } = token
  const group = current(context)
  if (group === undefined) {
    endWithNull(context, colon)
    return
  }
  const at = group.token.column
  if (at !== column && group.token.line === line && isPairOrKey(group))
    throw new Refusal('mapping value is not allowed in this context', group.token)
  if (at === column && isMapStart(group)) {
    putNull(colon, group.token)
    return
  }
  const follower = ahead(context)
  const isAnchor = group.kind === 'anchor-name'
  const isOnLine = isAnchor && group.token.line === line
  if (isOnLine && columnOf(follower) === column && follower !== undefined && isMapStart(follower)) {
    skip(context)
    return
  }
  if (at <= column && isAnchor) throw new Refusal('anchor is not allowed in this context', group.token)
  if (at <= column && group.token.kind === 'tag')
    throw new Refusal('tag is not allowed in this context', group.token)
  if (at < column) {
    putNull(colon, group.token)
    return
  }
  if (isOnLine && columnOf(follower) < column) {
    skip(context)
    return
  }
  checkAnchored(readValue(context), column)
}

function checkAnchored({ kind, token, value }: Read, column: number): void {
  if (kind !== 'anchor' || value?.kind !== 'tag' || value.token.line === token.line) return
  if (value.token.column <= column) throw new Refusal('tag is not allowed in this context', value.token)
}

function readList(context: Context): Read {
  const { token } = current(context)!
  for (;;) {
    const dash = current(context)
    if (dash?.token.kind !== 'dash' || dash.token.column !== token.column) return collectionOf(token)
    skip(context)
    readItem(below(context), dash.token)
  }
}

function readItem(context: Context, dash: HugoToken): void {
  const { line, column } = dash
  const group = current(context)
  if (group === undefined) {
    endWithNull(context, dash)
    return
  }
  const at = group.token.column
  if (at === column && group.token.kind === 'dash') {
    putNull(dash, group.token)
    return
  }
  const follower = ahead(context)
  const isAnchor = group.kind === 'anchor-name'
  const isOnLine = isAnchor && group.token.line === line
  if (isOnLine && columnOf(follower) === column && follower?.token.kind === 'dash') {
    skip(context)
    return
  }
  if (at <= column && isAnchor)
    throw new Refusal('anchor is not allowed in this sequence context', group.token)
  if (at <= column && group.token.kind === 'tag')
    throw new Refusal('tag is not allowed in this sequence context', group.token)
  if (at < column) {
    putNull(dash, group.token)
    return
  }
  if (isOnLine && columnOf(follower) < column) {
    skip(context)
    return
  }
  checkAnchored(readValue(context), column)
}

/** Hugo's parser puts a token in for a missing value, which hides what is in front of it from its reports. */
function putNull(behind: HugoToken, next: HugoToken): void {
  next.previous = nullBehind(behind, 1)
  next.previous.next = next
}

function endWithNull({ reading }: Context, behind: HugoToken): void {
  const group = reading.groups.at(-1)
  if (group === undefined) return
  const last = group.kind === 'token' ? group.token : lastOf(group)
  const none = nullBehind(behind, 2)
  last.next = none
  none.previous = last
}

function nullBehind({ line, column }: HugoToken, distance: number): HugoToken {
  return { kind: 'value', value: 'null', origin: ' null', line, column: column + distance }
}
