import picomatch from 'picomatch'
import type { DataEntry, DataMap, DataNode } from '../../../frontmatter/data/data-node.ts'
import { bareEntry, entryOf, mapOf } from './entries.ts'

/** What decides whether a part of a cascade is for a page. */
export interface CascadePage {
  readonly logicalPath: string
  readonly kind: 'page' | 'home' | 'section' | 'taxonomy' | 'term'
  readonly language: string
  readonly environment: string
}

/**
 * The fields of a page with those that it gets from above (measured with Hugo 0.169): `cascades` are the values of
 * `cascade`, its own first, then those of its sections from the nearest, then those of the configuration. What is set
 * already stays; of `params`, key by key.
 */
export function withCascades(own: DataMap, cascades: readonly DataNode[], page: CascadePage): DataMap {
  const entries = [...own.entries]
  for (const cascade of cascades) {
    for (const values of blocksOf(cascade)) {
      if (!isFor(values, page)) continue
      for (const entry of values.entries) addInherited(entries, entry)
    }
  }
  return { ...own, entries }
}

function addInherited(entries: DataEntry[], entry: DataEntry): void {
  const name = entry.key.toLowerCase()
  if (name === '_target' || name === 'target' || name === 'cascade') return
  const index = entries.findIndex(({ key }) => key.toLowerCase() === name)
  if (index < 0) {
    entries.push(bareEntry(entry))
    return
  }
  const known = entries[index]!
  if (name !== 'params' || known.value.kind !== 'map' || entry.value.kind !== 'map') return
  const inner = [...known.value.entries]
  for (const each of entry.value.entries) {
    if (entryOf(mapOf(inner), each.key) === undefined) inner.push(bareEntry(each))
  }
  entries[index] = { ...known, value: { ...known.value, entries: inner } }
}

/** A cascade is a map, or a list of them. */
function blocksOf(node: DataNode): DataMap[] {
  if (node.kind === 'map') return [node]
  if (node.kind !== 'list') return []
  return node.items.flatMap(({ value }) => (value.kind === 'map' ? [value] : []))
}

function isFor(values: DataMap, page: CascadePage): boolean {
  const target = (entryOf(values, '_target') ?? entryOf(values, 'target'))?.value
  if (target === undefined || target.kind !== 'map') return true
  const asked = (name: string) => {
    const value = entryOf(target, name)?.value
    return value?.kind === 'string' ? value.value : undefined
  }
  return (
    fits(asked('path'), page.logicalPath) &&
    fits(asked('kind'), page.kind) &&
    fits(asked('lang'), page.language) &&
    fits(asked('environment'), page.environment)
  )
}

function fits(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined || pattern === '') return true
  const glob = pattern.toLowerCase()
  const text = value.toLowerCase()
  // for Hugo, what is below a folder is not the folder
  if (glob.endsWith('/**') && text === glob.slice(0, -3)) return false
  // a pattern with many wildcards may take very long to match
  if (glob.length > 500 || (glob.match(/[*?[({+!@]+/g) ?? []).length > 8) return glob === text
  return picomatch.isMatch(text, glob, { dot: true, noextglob: true })
}
