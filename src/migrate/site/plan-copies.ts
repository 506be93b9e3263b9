import { walkFiles } from '../../site/host/walk-files.ts'
import type { Site } from '../../site/site.ts'
import type { PlannedCopy } from './migration-plan.ts'
import { joinParts, safePath } from './paths/safe-path.ts'
import type { SiteRules } from './site-rules.ts'

/** What of `static` and `assets` is copied; the folders of themes and modules stay behind. */
export async function planCopies(site: Site, rules: SiteRules): Promise<PlannedCopy[]> {
  const copies: PlannedCopy[] = []
  const [project] = site.modules
  for (const { source, target, takes } of project?.mounts ?? []) {
    const match = /^(static|assets)(?:\/(.*))?$/.exec(target)
    if (match === null) continue
    const [, kind, inner = ''] = match
    const folder = kind === 'static' ? rules.staticFolder : rules.assetsFolder
    for (const file of await walkFiles(site.host, source)) {
      if (!takes(file)) continue
      const below = safePath(joinParts(inner, file))
      const isServed = kind === 'static' || !rules.linksAssets
      copies.push({
        source: joinParts(source, file),
        path: joinParts(folder, below),
        sitePath: isServed ? `/${below}` : undefined,
      })
    }
  }
  return copies
}

/** Images that targets with a build step take from beside a page. */
export function isImage(path: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(path)
}
