import type { SiteConfig } from '../config/site-config.ts'
import type { HugoVersion } from '../version/hugo-version.ts'
import type { ContentFile } from './content-files.ts'
import { type ContentName, logicalPath, nameContent } from './name-content.ts'
import type { PageEntry, PageKind } from './page-entry.ts'

interface NamedFile extends ContentFile {
  readonly name: ContentName
}

/** Tells what each content file is. Sorted by content path, then language; files that others hide are left out. */
export function listPages(
  files: readonly ContentFile[],
  config: SiteConfig,
  version: HugoVersion,
): PageEntry[] {
  const named: NamedFile[] = []
  const leaves = new Set<string>()
  for (const file of files) {
    const name = nameContent(file.contentPath, config)
    if (name === undefined) continue
    named.push({ ...file, name })
    if (name.isContent && name.base === 'index') leaves.add(name.folder)
  }
  const shown = new Map<string, PageEntry>()
  for (const file of named) {
    const entry = toEntry(file, leaves, config, version)
    const key = `${entry.language}|${file.contentPath}`
    if (!shown.has(key)) shown.set(key, entry)
  }
  return [...shown.values()].sort((a, b) => {
    const [left, right] =
      a.contentPath === b.contentPath ? [a.language, b.language] : [a.contentPath, b.contentPath]
    return left < right ? -1 : 1
  })
}

function toEntry(
  { path, contentPath, rank, languages, name }: NamedFile,
  leaves: ReadonlySet<string>,
  config: SiteConfig,
  version: HugoVersion,
): PageEntry {
  const { folder, base, extension, isContent } = name
  const language = name.language ?? languages[0] ?? config.defaultLanguage
  const leaf = leafOf(folder, leaves)
  const kind = kindOf(name, contentPath, leaf)
  const isBundlePage = kind === 'leaf' || kind === 'branch' || kind === 'adapter'
  const file = isContent ? base : base + extension
  const logical = logicalPath(isBundlePage ? [folder] : [folder, file], version)
  const [, first = ''] = logical.split('/')
  const isInSection = kind === 'leaf' ? folder.includes('/') : kind === 'branch' || folder !== ''
  const entry = {
    path,
    contentPath,
    kind,
    language,
    logicalPath: logical,
    section: isInSection ? first : '',
    rank,
  }
  const isOwned = kind === 'resource' || kind === 'file'
  return isOwned ? { ...entry, bundle: logicalPath([leaf ?? folder], version) } : entry
}

/** The outermost leaf bundle that a folder is in, for there are none within another. */
function leafOf(folder: string, leaves: ReadonlySet<string>): string | undefined {
  for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
    if (leaves.has(folder.slice(0, end))) return folder.slice(0, end)
  }
  return leaves.has(folder) ? folder : undefined
}

function kindOf({ folder, base, isContent }: ContentName, path: string, leaf: string | undefined): PageKind {
  if (/(?:^|\/)_content\.gotmpl$/.test(path)) return 'adapter'
  if (!isContent) return 'file'
  if (base === 'index' && leaf === folder) return 'leaf'
  if (leaf !== undefined) return 'resource'
  return base === '_index' ? 'branch' : 'page'
}
