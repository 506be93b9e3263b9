import { distance } from 'fastest-levenshtein'
import type { PageEntry } from '../../../site/pages/page-entry.ts'

const mostPages = 3

/** The logical paths of pages whose last name is that of a path, or, when there are none, the closest one. */
export function similarPages(path: string, entries: readonly PageEntry[], language: string): string[] {
  const name = lastName(path)
  if (name === '' || name.length > 100) return []
  const names = namesOf(entries, language)
  const same = names.get(name)
  if (same !== undefined) return same.slice(0, mostPages)
  const most = Math.floor(name.length / 4)
  let best: { path: string; far: number } | undefined
  for (const [each, [path = '']] of names) {
    if (Math.abs(each.length - name.length) > most) continue
    const far = distance(each, name)
    if (far <= most && (best === undefined || far < best.far)) best = { path, far }
  }
  return best === undefined ? [] : [best.path]
}

/** Logical paths by last names. */
type PathsByName = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<readonly PageEntry[], Map<string, PathsByName>>()

/** The pages of a language by name, sorted once for the pages of a site. */
function namesOf(entries: readonly PageEntry[], language: string): PathsByName {
  const languages = known.get(entries) ?? new Map<string, PathsByName>()
  known.set(entries, languages)
  const found = languages.get(language)
  if (found !== undefined) return found
  const names = new Map<string, string[]>()
  for (const entry of entries) {
    if (entry.language !== language || !/^(?:page|leaf|branch)$/.test(entry.kind)) continue
    const name = lastName(entry.logicalPath)
    const same = names.get(name)
    if (same === undefined) names.set(name, [entry.logicalPath])
    else same.push(entry.logicalPath)
  }
  languages.set(language, names)
  return names
}

function lastName(path: string): string {
  const whole = path
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/(?:\/_?index)?\.(?:md|markdown|html)$/, '')
  return whole.slice(whole.lastIndexOf('/') + 1).replaceAll(' ', '-')
}
