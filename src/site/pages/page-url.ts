import type { HugoPage } from '../../frontmatter/fields/hugo-page.ts'
import type { ConfigMap } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { escapePath } from './escape-path.ts'
import { expandPattern, type PatternValues } from './expand-pattern.ts'
import { findPattern } from './find-pattern.ts'
import { nameContent } from './name-content.ts'
import { pageDate } from './page-date.ts'
import type { PageEntry } from './page-entry.ts'
import { type PathStyle, sanitizePath } from './sanitize-path.ts'
import type { SectionAbove } from './section-above.ts'
import { trimSlashes } from './trim-slashes.ts'
import type { UrlRules } from './url-rules.ts'

/** What the address of a page is made of. */
export interface UrlParts {
  readonly page: HugoPage
  /** The front matter. */
  readonly data: ConfigMap
  /** The pages of the sections that it is in, from the top. */
  readonly above: readonly SectionAbove[]
  readonly rules: UrlRules
}

/**
 * The path of a page's URL (`.RelPermalink` of its HTML, measured with Hugo 0.169) as far as front matter and
 * configuration decide it; undefined when they do not, and for what is no page.
 */
export function pageUrl(
  entry: PageEntry,
  { page, data, above, rules }: UrlParts,
  config: SiteConfig,
): string | undefined {
  const { kind, contentPath } = entry
  const name = nameContent(contentPath, config)
  if (name === undefined || (kind !== 'page' && kind !== 'leaf' && kind !== 'branch')) return undefined
  const { base, prefix, style } = rules
  const names: string[] = []
  for (const part of name.folder.split('/')) if (part !== '') names.push(part)
  if (kind === 'page' && name.base !== '') names.push(name.base)
  const baseName = names.at(-1) ?? ''
  const { day, slug: nameSlug = '' } = pageDate(page, data, baseName, rules.dateSources)
  const slug = page.slug === '' ? nameSlug : page.slug
  const { title } = page
  const sections = kind === 'branch' ? [...above, { folder: name.folder, slug, title }] : above
  const values = { ...sectionValues(names, sections), slug, title, baseName, day }
  if (isEscaped(slug) || isEscaped(title) || names.some(isEscaped)) return undefined
  if (above.some(section => isEscaped(section.slug) || isEscaped(section.title))) return undefined
  if (page.url !== '') {
    const url = ownUrl(page.url, values, style)
    if (url === undefined) return undefined
    return escapePath((page.url.startsWith('/') ? base : prefix) + url)
  }
  const pattern = findPattern(entry, config)
  if (pattern === undefined) return undefined
  const isUgly = rules.isUgly(values.sections[0] ?? '')
  let path: string
  if (pattern !== '') {
    const filled = expandPattern(pattern, values, style)
    if (filled === undefined) return undefined
    path = sanitizePath(cleanPath(filled), style)
  } else {
    // blanks of file names are hyphens before anything else is looked at, those of slugs are not
    const parts: string[] = []
    for (const part of names) parts.push(style.keepsCase ? part : part.replaceAll(' ', '-'))
    for (const { folder, slug: told } of above) if (told !== '') parts[folder.split('/').length - 1] = told
    if (slug !== '' && parts.length > 0) parts[parts.length - 1] = slug
    let last = ''
    path = ''
    for (const part of parts) {
      last = trimSlashes(sanitizePath(part, style))
      if (last !== '') path += path === '' ? last : `/${last}`
    }
    if (slug !== '' && isUgly && last === '' && parts.length > 0) return undefined
    if (kind === 'branch' && slug.startsWith('/')) return undefined
  }
  return escapePath(finish(prefix, path, isUgly, kind === 'branch'))
}

function isEscaped(text: string): boolean {
  return text.includes('%') && /%[\da-f]{2}/i.test(text)
}

function finish(prefix: string, path: string, isUgly: boolean, isBranch: boolean): string {
  if (path === '') return isUgly && isBranch ? `${prefix}/index.html` : `${prefix}/`
  if (!isUgly) return `${prefix}/${path}/`
  return isBranch ? `${prefix}/${path}/index.html` : `${prefix}/${path}.html`
}

/** The sections that a page is in: the first folder is always one, others when they have a page. */
function sectionValues(
  names: readonly string[],
  above: readonly SectionAbove[],
): Pick<PatternValues, 'sections' | 'sectionSlugs'> {
  const nearest = above.at(-1)?.folder ?? ''
  const isInFolder = names.length > 1
  const depth = nearest === '' ? (isInFolder ? 1 : 0) : nearest.split('/').length
  const isComplete = above.length === depth
  return {
    sections: names.slice(0, depth),
    sectionSlugs: isComplete ? above.map(({ slug, title }) => (slug === '' ? title : slug)) : undefined,
  }
}

/** The address that front matter gives; undefined when it has a query, escapes, or parts that are not known. */
function ownUrl(url: string, values: PatternValues, style: PathStyle): string | undefined {
  if (/[?%]/.test(url)) return undefined
  const filled = url.includes(':') ? expandPattern(url, values, style) : url
  if (filled === undefined) return undefined
  const path = cleanPath(filled)
  if (path === '') return '/'
  const last = path.slice(path.lastIndexOf('/') + 1)
  if (last === 'index.html') return `/${path.slice(0, -'index.html'.length)}`
  return last.includes('.') && !filled.endsWith('/') ? `/${path}` : `/${path}/`
}

/** A path without empty parts, `.` and `..`, and without slashes at its ends. */
function cleanPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
