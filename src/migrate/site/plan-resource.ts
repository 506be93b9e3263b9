import type { PageEntry } from '../../site/pages/page-entry.ts'
import type { PlannedCopy } from './migration-plan.ts'
import { contentRoot, decodePath } from './paths/output-path.ts'
import { posixFolder } from './paths/posix-folder.ts'
import { joinParts, safePath } from './paths/safe-path.ts'
import { isImage } from './plan-copies.ts'
import type { SiteRules } from './site-rules.ts'

/** The page that a file belongs to. */
export interface ResourceOwner {
  readonly entry: PageEntry
  /** Its file in the new site. */
  readonly path: string
  /** The path of its address, without that of the base URL. */
  readonly sitePath: string | undefined
}

/** Where a file of the content goes: with the page of its bundle, or where the page is served. */
export function planResource(
  entry: PageEntry,
  owner: ResourceOwner | undefined,
  languageFolder: string,
  rules: SiteRules,
): PlannedCopy {
  const { contentPath, path: source } = entry
  const bundle = owner === undefined ? '' : posixFolder(owner.entry.contentPath)
  const inner = owner === undefined ? contentPath : contentPath.slice(bundle === '' ? 0 : bundle.length + 1)
  const isBeside = rules.resources === 'beside' || (rules.resources === 'images' && isImage(contentPath))
  if (isBeside) {
    const folder = owner === undefined ? contentRoot(languageFolder, rules) : posixFolder(owner.path)
    return { source, path: joinParts(folder, safePath(inner)), sitePath: undefined }
  }
  const below = safePath(joinParts(decodePath(owner?.sitePath ?? `/${languageFolder}`), inner))
  return { source, path: joinParts(rules.staticFolder, below), sitePath: `/${below}` }
}
