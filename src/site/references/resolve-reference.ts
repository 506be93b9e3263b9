import type { PageEntry } from '../pages/page-entry.ts'
import type { Site } from '../site.ts'
import { contentRef, lastName } from './content-ref.ts'
import { pageLookup } from './page-lookup.ts'
import { referenceTarget } from './reference-target.ts'
import { type UnpublishedReason, unpublishedReason } from './unpublished-reason.ts'

/** What a reference leads to. */
export type ResolvedReference =
  /** A page with a file. */
  | { readonly kind: 'page'; readonly page: PageEntry; readonly fragment: string }
  /** A page that Hugo makes: a section, a taxonomy or one of its terms. */
  | { readonly kind: 'generated'; readonly path: string; readonly fragment: string }
  /** A place of the page that it stands on, or nothing that Hugo looks up. */
  | { readonly kind: 'here'; readonly fragment: string }
  /** A page that is a draft, in the future or expired: Hugo finds none. */
  | {
      readonly kind: 'unpublished'
      readonly page: PageEntry
      readonly reason: UnpublishedReason
      readonly path: string
    }
  | { readonly kind: 'ambiguous'; readonly pages: readonly PageEntry[]; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  /** The site has no such language. */
  | { readonly kind: 'noLanguage'; readonly path: string }
  /** Not a URL at all: Hugo stops. */
  | { readonly kind: 'invalid' }
  /** There are pages that the files do not tell, so there may be one of this name. */
  | { readonly kind: 'unknown' }

export interface ResolveReferenceOptions {
  /** The page that it stands on; without one, or from a page without a file, only the site's root counts. */
  readonly from?: PageEntry | undefined
  /** The key of a language, as `lang` of `ref` takes it; that of the page by default. */
  readonly language?: string
  /** Milliseconds since 1970, against which dates of publication count; now by default. */
  readonly now?: number
}

/**
 * Finds what `ref` and `relref` lead to, in the order in which Hugo (measured with 0.169) looks: next to the page, from
 * the root of the content, then by the last name alone.
 */
export async function resolveReference(
  site: Site,
  reference: string,
  options: ResolveReferenceOptions = {},
): Promise<ResolvedReference> {
  const { from, now = Date.now() } = options
  const { config, version } = site
  const target = referenceTarget(reference)
  if (target === undefined) return { kind: 'invalid' }
  const { path: asked, fragment } = target
  if (asked === '') return { kind: 'here', fragment }
  const language = options.language || from?.language || config.defaultLanguage
  if (!config.languages.some(({ key }) => key === language)) return { kind: 'noLanguage', path: asked }

  const pages = await site.pages()
  const lookup = await pageLookup(site, pages)
  const path = asked.length > 1 ? asked.replace(/\/$/, '') : asked
  let hidden: { page: PageEntry; reason: UnpublishedReason } | undefined
  const shown = async (entries: readonly PageEntry[]) => {
    const left: PageEntry[] = []
    for (const page of entries) {
      const facts = await pages.facts(page)
      const reason = facts && unpublishedReason(facts.data, config, now)
      if (reason === undefined) left.push(page)
      else hidden ??= { page, reason }
    }
    return left
  }
  const findPath = async (file: string): Promise<ResolvedReference | undefined> => {
    const found = contentRef(file, config, version)
    if (found === undefined) return undefined
    const [page] = await shown(lookup.byPath(language, found.path))
    if (page !== undefined) return { kind: 'page', page, fragment }
    return lookup.isGenerated(language, found.path)
      ? { kind: 'generated', path: found.path, fragment }
      : undefined
  }
  const findName = async (file: string): Promise<ResolvedReference | undefined> => {
    const name = contentRef(file, config, version)?.name ?? ''
    const named = name === '' ? [] : await shown(lookup.byName(language, name))
    const isTerm = (await lookup.termNames()).has(name)
    if (named.length + Number(isTerm) > 1) return { kind: 'ambiguous', pages: named, path: asked }
    if (named[0] !== undefined) return { kind: 'page', page: named[0], fragment }
    return isTerm ? { kind: 'generated', path: name, fragment } : undefined
  }

  const hasExtension = lastName(path).includes('.')
  const isRelative = !path.startsWith('/')
  for (const file of candidates(path, hasExtension)) {
    if (from !== undefined && isRelative) {
      for (const folder of foldersOf(from, hasExtension && path.startsWith('../'), hasExtension)) {
        const joined = joinFrom(folder, file)
        const found = joined === undefined ? undefined : await findPath(joined)
        if (found !== undefined) return found
      }
    }
    if (path.startsWith('.')) continue
    // Hugo does not clean such a path, and so finds nothing by it
    const isClean = !/(?:^|\/)\.\.?(?:\/|$)/.test(file)
    const found =
      (isClean ? await findPath(file) : undefined) ?? (path.includes('/') ? undefined : await findName(file))
    if (found !== undefined) return found
  }
  if (hidden !== undefined) return { kind: 'unpublished', ...hidden, path: asked }
  return lookup.isOpen ? { kind: 'unknown' } : { kind: 'missing', path: asked }

  function foldersOf(page: PageEntry, fromOwnFolder: boolean, alsoBesideFile: boolean): string[] {
    const own = folderOf(page.contentPath)
    const isInner = page.kind === 'leaf' && !fromOwnFolder
    const first = isInner ? folderOf(own) : own
    return alsoBesideFile && first !== own ? [first, own] : [first]
  }
}

/** A path without an extension may be a file of that name, or a bundle. */
function candidates(path: string, hasExtension: boolean): string[] {
  if (hasExtension) return [path]
  if (path === '/') return ['/_index.md']
  const both = [`${path}.md`, `${path}/index.md`]
  return path.endsWith('/index') ? both.reverse() : both
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** As Go's `path.Join`: what leads above the root of the content ends there. */
function joinFrom(folder: string, path: string): string | undefined {
  const names = folder === '' ? [] : folder.split('/')
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
