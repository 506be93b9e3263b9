import { readConfig } from '../../../site/config/config-reader.ts'
import { type ConfigMap, type ConfigValue, isMap } from '../../../site/config/config-value.ts'

/** An entry of a menu. */
export interface MenuEntry {
  readonly name: string
  /** An address, or nothing for an entry that only holds others. */
  readonly url: string | undefined
  readonly weight: number
  readonly identifier: string
  readonly parent: string
}

/** The entries that a configuration names, by menu. `urlOf` gives the new address for `pageRef` and `url`. */
export function configMenus(
  data: ConfigMap,
  urlOf: (reference: string) => string | undefined,
): Map<string, MenuEntry[]> {
  const menus = new Map<string, MenuEntry[]>()
  const told = isMap(data['menus']) ? data['menus'] : data['menu']
  if (!isMap(told)) return menus
  for (const name of Object.keys(told)) {
    for (const entry of readConfig(told).maps(name)) {
      const read = readConfig(entry)
      const reference = read.text('pageRef') ?? read.text('url')
      const url = reference === undefined ? undefined : (urlOf(reference) ?? reference)
      addEntry(menus, name, toEntry(entry, read.text('name') ?? read.text('identifier') ?? '', url))
    }
  }
  return menus
}

const maxDepth = 50

/** Adds the entries that the front matter of a page names: `main`, `[main, footer]` or `{main: {weight: 1}}`. */
export function addPageMenus(
  menus: Map<string, MenuEntry[]>,
  told: ConfigValue | undefined,
  page: { readonly title: string; readonly url: string | undefined; readonly weight: number },
): void {
  const { title, url, weight } = page
  if (isMap(told)) {
    for (const [name, value] of Object.entries(told)) {
      const entry = isMap(value) ? value : {}
      const own = toEntry(entry, readConfig(entry).text('name') ?? title, url)
      addEntry(menus, name, own.weight === 0 ? { ...own, weight } : own)
    }
    return
  }
  const names = Array.isArray(told) ? told : [told]
  for (const name of names) {
    if (typeof name === 'string' && name !== '')
      addEntry(menus, name, { name: title, url, weight, identifier: '', parent: '' })
  }
}

/** The menus as nested lists, in the order of weights (0 last), then names. */
export function menuTrees(menus: ReadonlyMap<string, readonly MenuEntry[]>): Record<string, unknown> {
  return Object.fromEntries(
    [...menus].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, nest(all)]),
  )
}

function nest(all: readonly MenuEntry[]): unknown[] {
  const sorted = [...all].sort((a, b) => {
    const [left, right] = [a.weight || Number.MAX_VALUE, b.weight || Number.MAX_VALUE]
    return left === right ? (a.name < b.name ? -1 : 1) : left - right
  })
  const keyOf = ({ identifier, name }: MenuEntry) => identifier || name
  const known = new Set(sorted.map(keyOf))
  const show = ({ name, url }: MenuEntry) => ({ name, ...(url !== undefined && { url }) })
  // Hugo's menus are a tree; a parent that is not there, or is the entry itself, is none
  const isTop = (entry: MenuEntry) => !known.has(entry.parent) || entry.parent === keyOf(entry)
  const byParent = new Map<string, MenuEntry[]>()
  for (const entry of sorted) {
    const parent = isTop(entry) ? '' : entry.parent
    byParent.set(parent, [...(byParent.get(parent) ?? []), entry])
  }
  const seen = new Set<string>()
  const list = (parent: string, depth: number): unknown[] => {
    if (seen.has(parent) || depth > maxDepth) return []
    seen.add(parent)
    return (byParent.get(parent) ?? []).map(entry => {
      const children = list(keyOf(entry), depth + 1)
      return { ...show(entry), ...(children.length > 0 && { children }) }
    })
  }
  return list('', 0)
}

function toEntry(entry: ConfigMap, name: string, url: string | undefined): MenuEntry {
  const read = readConfig(entry)
  const weight = Number(read.text('weight') ?? 0)
  return {
    name,
    url,
    weight: Number.isFinite(weight) ? weight : 0,
    identifier: read.text('identifier') ?? '',
    parent: read.text('parent') ?? '',
  }
}

function addEntry(menus: Map<string, MenuEntry[]>, name: string, entry: MenuEntry): void {
  const same = menus.get(name)
  if (same === undefined) menus.set(name, [entry])
  else same.push(entry)
}
