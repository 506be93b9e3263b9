import { readConfig } from '../config/config-reader.ts'
import type { ConfigMap } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'
import type { PageEntry } from './page-entry.ts'

/**
 * The path of a page's URL (`.RelPermalink` of its HTML) as far as front matter and configuration decide it; undefined when a
 * pattern needs a date or a title, and for what is no page.
 */
export function pageUrl(entry: PageEntry, data: ConfigMap, config: SiteConfig): string | undefined {
  const { kind, logicalPath, language } = entry
  if (kind !== 'page' && kind !== 'leaf' && kind !== 'branch') return undefined
  const front = readConfig(data)
  const base = basePath(config)
  const isPrefixed =
    config.languages.length > 1 && (config.defaultLanguageInSubdir || language !== config.defaultLanguage)
  const prefix = isPrefixed ? `${base}/${language}` : base
  const url = front.text('url')
  if (url !== undefined && url !== '') {
    if (url.includes(':') || url.includes('\\')) return undefined
    return url.startsWith('/') ? base + url : `${prefix}/${url}`
  }
  const slug = front.text('slug')
  const names = logicalPath.split('/').filter(name => name !== '')
  if (kind === 'branch') return finish(prefix, names, false, config)
  const pattern = config.permalinks[entry.section]
  if (pattern !== undefined) return fillPattern(pattern, entry, slug, prefix, config)
  if (slug !== undefined && slug !== '') names[Math.max(names.length - 1, 0)] = slug
  return finish(prefix, names, config.uglyUrls, config)
}

/** The path of the base URL, without a slash at its end. */
function basePath({ baseUrl }: SiteConfig): string {
  const path =
    /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(baseUrl)?.[1] ?? (baseUrl.startsWith('/') ? baseUrl : '')
  return path.replace(/\/+$/, '')
}

function finish(prefix: string, names: readonly string[], isUgly: boolean, config: SiteConfig): string {
  const path = sanitize(names.join('/'), config)
  if (path === '') return `${prefix}/`
  return isUgly ? `${prefix}/${path}.html` : `${prefix}/${path}/`
}

function fillPattern(
  pattern: string,
  { logicalPath, section }: PageEntry,
  slug: string | undefined,
  prefix: string,
  config: SiteConfig,
): string | undefined {
  const names = logicalPath.split('/').filter(name => name !== '')
  const last = names.at(-1) ?? ''
  const parts: Record<string, string | undefined> = {
    ':section': section,
    ':sections': names.slice(0, -1).join('/'),
    ':contentbasename': last,
    ':filename': last,
    ':slug': slug,
    ':slugorfilename': slug ?? last,
    ':slugorcontentbasename': slug ?? last,
  }
  let isKnown = true
  const filled = pattern.replace(/:[a-z]+(?:\[[^\]]*\])?/g, token => {
    const part = parts[token]
    if (part === undefined) isKnown = false
    return part ?? ''
  })
  if (!isKnown) return undefined
  const path = sanitize(
    filled
      .split('/')
      .filter(name => name !== '')
      .join('/'),
    config,
  )
  return filled.endsWith('/') || !/\.[a-z]+$/i.test(path) ? `${prefix}/${path}/` : `${prefix}/${path}`
}

/** Hugo's way of making a path fit for a URL: blanks to hyphens, most punctuation dropped, lower case. */
function sanitize(path: string, config: SiteConfig): string {
  const clean = path
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{Nd}\p{M}./\\_#+~@-]/gu, '')
    .replace(/-{2,}/g, '-')
  return config.disablePathToLower ? clean : clean.toLowerCase()
}
