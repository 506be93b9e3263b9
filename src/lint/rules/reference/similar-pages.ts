import { distance } from 'fastest-levenshtein'
import type { PageEntry } from '../../../site/pages/page-entry.ts'

const mostPages = 3

/** The logical paths of pages whose last name is that of a path, or, when there are none, the closest one. */
export function similarPages(path: string, entries: readonly PageEntry[], language: string): string[] {
  const name = lastName(path)
  if (name === '' || name.length > 100) return []
  const names = entries
    .filter(entry => entry.language === language && /^(?:page|leaf|branch)$/.test(entry.kind))
    .map(({ logicalPath }) => ({ logicalPath, name: lastName(logicalPath) }))
  const same = names.filter(each => each.name === name)
  if (same.length > 0) return same.slice(0, mostPages).map(({ logicalPath }) => logicalPath)
  const most = Math.floor(name.length / 4)
  let best: { path: string; far: number } | undefined
  for (const each of names) {
    if (Math.abs(each.name.length - name.length) > most) continue
    const far = distance(each.name, name)
    if (far <= most && (best === undefined || far < best.far)) best = { path: each.logicalPath, far }
  }
  return best === undefined ? [] : [best.path]
}

function lastName(path: string): string {
  const whole = path
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/(?:\/_?index)?\.(?:md|markdown|html)$/, '')
  return whole.slice(whole.lastIndexOf('/') + 1).replaceAll(' ', '-')
}
