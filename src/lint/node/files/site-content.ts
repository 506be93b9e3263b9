import { contentFiles } from '../../../site/pages/content-files.ts'
import type { LintSite } from '../site/open-lint-site.ts'

/** What a site takes as its content. */
export interface SiteContent {
  /** Absolute paths, sorted. */
  readonly paths: readonly string[]
  /** Whether a file lies in a content folder and yet is none of its content, for `ignoreFiles` or a mount leaves it out. */
  isLeftOut(path: string): boolean
}

/** Lists the content of a site. */
export async function siteContent({ site, toDiskPath }: LintSite): Promise<SiteContent> {
  const { host, modules, config } = site
  const found = await contentFiles(host, modules, config)
  const paths = [...new Set(found.map(({ path }) => toDiskPath(path)))].sort()
  const known = new Set(paths)
  const sources = modules.flatMap(({ mounts }) =>
    mounts.filter(({ target }) => /^content(?:\/|$)/.test(target)).map(({ source }) => toDiskPath(source)),
  )
  return {
    paths,
    isLeftOut(path) {
      if (known.has(path)) return false
      return sources.some(source => path.startsWith(`${source}/`) || path.startsWith(`${source}\\`))
    },
  }
}
