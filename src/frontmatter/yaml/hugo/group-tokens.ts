import type { HugoToken, HugoTokenKind } from './hugo-token.ts'
import { Refusal } from './refusal.ts'
import type { TokenGroup } from './token-group.ts'

type Group = TokenGroup
/** Gives a group for what starts at an index, and the number of groups that it takes the place of. */
type Pass = (groups: readonly Group[], at: number) => [group: Group, count: number] | undefined

const scalars = new Set<HugoTokenKind>([
  'anchor',
  'alias',
  'literal',
  'folded',
  'plain',
  'value',
  'single',
  'double',
])
const noKeys = new Set<HugoTokenKind>([
  'directive',
  'document-start',
  'document-end',
  'comma',
  'map-start',
  'map-end',
  'colon',
  'list-start',
  'list-end',
  'dash',
])
const scalarTags = new Set(['!!int', '!!float', '!!str', '!!binary', '!!timestamp', '!!bool', '!!null'])

/**
 * Groups tokens as Hugo's parser does before it looks for structure, in passes over the whole block: what the first pass
 * refuses comes before what the second one does. Gives the groups of each document. Throws a `Refusal`.
 */
export function groupTokens(tokens: readonly HugoToken[]): Group[][] {
  let groups: Group[] = tokens
    .filter(({ kind }) => kind !== 'comment')
    .map(token => ({ kind: 'token', parts: [], token }))
  for (const pass of [groupText, groupAnchor, groupTag, groupTaggedAnchor, groupExplicitKey])
    groups = replaceAll(groups, pass)
  groups = replaceAll(groupKeys(groups), groupPair)
  return documentsOf(replaceAll(groups, groupDirective))
}

function replaceAll(groups: readonly Group[], pass: Pass): Group[] {
  const replaced: Group[] = []
  for (let at = 0; at < groups.length; ) {
    const [group, count] = pass(groups, at) ?? [groups[at]!, 1]
    replaced.push(group)
    at += count
  }
  return replaced
}

function groupOf(kind: Group['kind'], parts: Group[]): Group {
  return { kind, parts, token: parts[0]!.token }
}

const kindOf = (group: Group | undefined) => group?.token.kind
const isOnOneLine = (a: Group, b: Group) => a.token.line === b.token.line

function isScalar(group: Group): boolean {
  return group.kind !== 'key' && group.kind !== 'pair' && scalars.has(group.token.kind)
}

function groupText(groups: readonly Group[], at: number): ReturnType<Pass> {
  const kind = kindOf(groups[at])
  return kind === 'literal' || kind === 'folded' ? [groupOf('text', groups.slice(at, at + 2)), 2] : undefined
}

function groupAnchor(groups: readonly Group[], at: number): ReturnType<Pass> {
  const group = groups[at]!
  const kind = kindOf(group)
  if (kind !== 'anchor' && kind !== 'alias') return undefined
  const name = groups[at + 1]
  if (name === undefined) throw new Refusal(`undefined ${kind} name`, group.token)
  if (kind === 'alias') return [groupOf('alias', [group, name]), 2]
  const value = groups[at + 2]
  if (value === undefined) throw new Refusal('undefined anchor value', group.token)
  const named = groupOf('anchor-name', [group, name])
  if (!isOnOneLine(group, value)) return [named, 2]
  if (kindOf(value) === 'dash')
    throw new Refusal('sequence entries are not allowed after anchor on the same line', value.token)
  return isScalar(value) ? [groupOf('anchor', [named, value]), 3] : [named, 2]
}

function groupTag(groups: readonly Group[], at: number): ReturnType<Pass> {
  const group = groups[at]!
  const value = groups[at + 1]
  if (kindOf(group) !== 'tag' || value === undefined) return undefined
  if (!isOnOneLine(group, value) || value.kind === 'anchor-name') return undefined
  const tag = group.token.value
  if (tag === '!!merge') {
    if (kindOf(value) !== 'merge') throw new Refusal('could not find merge key', value.token)
  } else if (tag.startsWith('!!')) {
    if (!scalarTags.has(tag) || !isScalar(value)) return undefined
  } else if (['map-start', 'map-end', 'list-start', 'dash'].includes(value.token.kind)) return undefined
  return [groupOf('tagged', [group, value]), 2]
}

function groupTaggedAnchor(groups: readonly Group[], at: number): ReturnType<Pass> {
  const group = groups[at]!
  if (group.kind !== 'anchor-name') return undefined
  const value = groups[at + 1]
  if (value === undefined) throw new Refusal('undefined anchor value', group.token)
  return isOnOneLine(group, value) && value.kind === 'tagged'
    ? [groupOf('anchor', [group, value]), 2]
    : undefined
}

function groupExplicitKey(groups: readonly Group[], at: number): ReturnType<Pass> {
  const group = groups[at]!
  if (kindOf(group) !== 'question') return undefined
  const key = groups[at + 1]
  if (key === undefined) throw new Refusal('undefined map key', group.token)
  return [groupOf('key', [group, key]), 2]
}

/** A colon makes a key of what stands in front of it. */
function groupKeys(groups: readonly Group[]): Group[] {
  const keyed: Group[] = []
  for (const [at, group] of groups.entries()) {
    if (kindOf(group) !== 'colon') {
      keyed.push(group)
      continue
    }
    const key = groups[at - 1]
    if (key === undefined) throw new Refusal('unexpected key name', group.token)
    if (noKeys.has(key.token.kind)) throw new Refusal('found an invalid key for this map', group.token)
    keyed[keyed.length - 1] = groupOf('key', [key, group])
  }
  return keyed
}

function groupPair(groups: readonly Group[], at: number): ReturnType<Pass> {
  const key = groups[at]!
  const value = groups[at + 1]
  if (key.kind !== 'key' || value === undefined) return undefined
  if (!isOnOneLine(key, value) || value.kind === 'anchor-name') return undefined
  const isTag = kindOf(value) === 'tag'
  if (isTag && value.kind !== 'tagged') return undefined
  return isTag || isScalar(value) ? [groupOf('pair', [key, value]), 2] : undefined
}

function groupDirective(groups: readonly Group[], at: number): ReturnType<Pass> {
  const group = groups[at]!
  if (kindOf(group) !== 'directive') return undefined
  if (groups[at + 1] === undefined) throw new Refusal('undefined directive value', group.token)
  let end = at + 2
  while (groups[end] !== undefined && isOnOneLine(groups[end]!, group)) end++
  if (kindOf(groups[end]) !== 'document-start')
    throw new Refusal('unexpected directive value. document not started', group.token)
  return [groupOf('directive', groups.slice(at, end)), end - at]
}

function documentsOf(groups: readonly Group[]): Group[][] {
  const documents: Group[][] = [[]]
  for (const [at, group] of groups.entries()) {
    const next = groups[at + 1]
    if (kindOf(group) === 'document-start') {
      documents.push([])
      if (next === undefined) continue
      if (kindOf(next) === 'document-start') break
      const isKey = next.kind === 'key' || next.kind === 'pair'
      if (isOnOneLine(group, next) && (isKey || kindOf(next) === 'dash'))
        throw new Refusal('value cannot be placed after document separator', next.token)
    } else if (kindOf(group) === 'document-end') {
      documents.push([])
      if (next !== undefined && isScalar(next)) throw new Refusal('unexpected end content', next.token)
    } else documents.at(-1)!.push(group)
  }
  return documents.filter(({ length }) => length > 0)
}
