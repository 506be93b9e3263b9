import type { SiteConfig } from '../config/site-config.ts'
import { logicalPath, nameContent } from '../pages/name-content.ts'
import type { HugoVersion } from '../version/hugo-version.ts'

/** What Hugo looks a path up by. */
export interface ContentRef {
  /** The logical path of the page that it may name. */
  readonly path: string
  /** The last name, without language and extension: pages are known by it too. */
  readonly name: string
}

/** Reads a path below `content` as Hugo does: `/docs/guide/index.fr.md` is the path `/docs/guide` and the name `guide`. */
export function contentRef(path: string, config: SiteConfig, version: HugoVersion): ContentRef | undefined {
  const named = nameContent(path.replace(/^\/+/, ''), config)
  if (named === undefined) return undefined
  const { folder, base, extension, isContent } = named
  const isBundle = isContent && (base === 'index' || base === '_index')
  if (isBundle) {
    const bundle = logicalPath([folder], version)
    return { path: bundle, name: lastName(bundle) }
  }
  return {
    path: logicalPath([folder, isContent ? base : base + extension], version),
    name: lastName(logicalPath([base], version)),
  }
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
