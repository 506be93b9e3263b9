import { readConfig } from '../config/config-reader.ts'
import { type ConfigMap, isMap } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'
import type { PageEntry } from './page-entry.ts'

/** The pattern of a page's address: `''` when it has none, undefined when it is not certain which of them it is. */
export function findPattern(
  { kind, logicalPath, language }: PageEntry,
  config: SiteConfig,
): string | undefined {
  const own = readConfig(config.data).value(`languages.${language}.permalinks`)
  const permalinks = own ?? config.data['permalinks']
  if (permalinks === undefined) return ''
  // the newer form is a list of rules with globs
  if (!isMap(permalinks)) return undefined
  const patterns = kind === 'branch' ? ofKind(permalinks, 'section') : pagePatterns(permalinks)
  const matching: string[] = []
  for (const [key, pattern] of patterns) {
    if (pattern === '') continue
    if (/[*?{[]/.test(key)) return undefined
    if (isMatch(key, logicalPath)) matching.push(pattern)
  }
  // of several that match, Hugo takes one that nothing in the configuration tells
  return matching.length > 1 ? undefined : (matching[0] ?? '')
}

function pagePatterns(permalinks: ConfigMap): [key: string, pattern: string][] {
  return [...texts(permalinks), ...ofKind(permalinks, 'page')]
}

function ofKind(permalinks: ConfigMap, kind: 'page' | 'section'): [key: string, pattern: string][] {
  const inner = permalinks[kind]
  return isMap(inner) ? texts(inner) : []
}

function texts(map: ConfigMap): [key: string, pattern: string][] {
  return Object.entries(map).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))
}

/** A section's name stands for all that is in it, `/` for what is at the top. */
function isMatch(key: string, logicalPath: string): boolean {
  const path = `/${key
    .split('/')
    .filter(name => name !== '')
    .join('/')}`
  if (path === '/') return logicalPath !== '/' && logicalPath.lastIndexOf('/') === 0
  return logicalPath === path || logicalPath.startsWith(`${path}/`)
}
