import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { Position } from '../../../text/position.ts'
import type { MigrationFinding } from '../../finding.ts'
import type { Redirect } from './redirect.ts'

/** A page as far as redirects hang on it. */
export interface RedirectedPage {
  readonly entry: PageEntry
  readonly urlBefore: string | undefined
  /** Where readers find it in the new site. */
  readonly url: string | undefined
  readonly aliases: readonly string[]
  /** Where its aliases stand. */
  readonly position: Position
  readonly report: (finding: MigrationFinding) => void
}

/**
 * The redirects of a whole site: from aliases, and from addresses that change. An address that a page has is not taken
 * from it, and of two redirects from one address the first counts; both are reported.
 */
export function planRedirects(pages: readonly RedirectedPage[], base: string): Redirect[] {
  const taken = new Map<string, PageEntry>()
  for (const { entry, url } of pages) if (url !== undefined) taken.set(plainAddress(url), entry)
  const found = new Map<string, Redirect>()
  for (const page of pages) {
    const { entry, url, urlBefore } = page
    if (url === undefined) continue
    const add = (from: string, reason: Redirect['reason']) => {
      const key = plainAddress(from)
      const owner = taken.get(key)
      const other = found.get(key)
      if (owner === entry) {
        if (reason === 'alias') tell(page, 'alias-loop', `The alias ${from} is the address of this page.`)
      } else if (owner !== undefined)
        tell(page, 'alias-of-page', `${from} is the address of ${owner.path}, so it leads there.`)
      else if (other !== undefined && other.page !== entry)
        tell(page, 'alias-collision', `${from} leads to ${other.page.path} already.`)
      else if (other === undefined) found.set(key, { from, to: url, page: entry, reason })
    }
    for (const alias of page.aliases) {
      const from = aliasAddress(alias, urlBefore, base)
      if (from === undefined)
        tell(page, 'alias-unknown', `Where the alias ${alias} leads from is not known, so it is left out.`)
      else add(from, 'alias')
    }
    if (urlBefore !== undefined && plainAddress(urlBefore) !== plainAddress(url)) add(urlBefore, 'moved')
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

function tell({ report, position }: RedirectedPage, code: string, message: string): void {
  report({ code, status: 'review', message, advice: 'Change or remove the alias.', position })
}

/** Where an alias leads from: next to the page, unless it starts with a slash. */
function aliasAddress(alias: string, url: string | undefined, base: string): string | undefined {
  const text = alias.replace(/[\0-\x20]+/g, '-')
  const isFile = /\.html?$/i.test(text)
  let names: string[] = []
  if (!text.startsWith('/')) {
    if (url === undefined) return undefined
    names = url.slice(base.length).split('/').filter(Boolean).slice(0, -1)
  }
  for (const name of text.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  if (names.length === 0) return `${base}/`
  return `${base}/${names.join('/')}${isFile ? '' : '/'}`
}

/** An address as all its spellings are compared. */
export function plainAddress(url: string): string {
  const path = url.replace(/\/index\.html?$/, '/').replace(/\/$/, '')
  return path === '' ? '/' : path
}
