import type { PlannedCopy, PlannedPage } from '../migration-plan.ts'
import { posixFolder } from '../paths/posix-folder.ts'
import type { SiteRules } from '../site-rules.ts'

/** How the target of a plan spells addresses. */
export interface AddressContext {
  readonly rules: SiteRules
  /** The path of the site's base URL. */
  readonly base: string
}

/** The address of a page as a page of the new site writes it; undefined when it has none. */
export function pageAddress(
  target: PlannedPage,
  from: PlannedPage,
  { rules, base }: AddressContext,
): string | undefined {
  const { path } = target
  const isForeign = rules.languages === 'i18n' && target.entry.language !== from.entry.language
  if (rules.links === 'at' && path !== undefined)
    return `@/${escapePath(path.slice(rules.contentFolder.length + 1))}`
  if (rules.links === 'file' && !isForeign && path !== undefined && from.path !== undefined)
    return escapePath(relativePath(from.path, path))
  const url = target.urlAfter ?? target.urlBefore
  if (url === undefined) return undefined
  // Docusaurus puts the language of the page in front of all other addresses
  if (isForeign) return `pathname://${url}`
  return rules.linksHaveBase ? url : url.slice(base.length) || '/'
}

/** The address of a file that is copied. */
export function copyAddress(
  copy: PlannedCopy,
  from: PlannedPage,
  { rules, base }: AddressContext,
): string | undefined {
  if (copy.sitePath !== undefined) {
    const path = escapePath(copy.sitePath)
    return rules.linksHaveBase ? base + path : path
  }
  return from.path === undefined ? undefined : escapePath(relativePath(from.path, copy.path))
}

/** An address of the site that stays as it is, but for the path of the base URL. */
export function siteAddress(sitePath: string, { rules, base }: AddressContext): string {
  return escapePath(rules.linksHaveBase ? base + sitePath : sitePath)
}

function relativePath(from: string, to: string): string {
  const start = posixFolder(from).split('/').filter(Boolean)
  const names = to.split('/')
  let shared = 0
  while (shared < start.length && shared < names.length - 1 && start[shared] === names[shared]) shared++
  const up = start.length - shared
  return (up === 0 ? './' : '../'.repeat(up)) + names.slice(shared).join('/')
}

/** A path as an address in Markdown: what would end it there is escaped. */
function escapePath(path: string): string {
  return path.replace(
    /[ \t()<>"'`?#%\\*[\]]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
