import type { SiteConfig } from '../config/site-config.ts'
import type { SiteHost } from '../host/site-host.ts'
import { walkFiles } from '../host/walk-files.ts'
import type { SiteModule } from '../modules/site-module.ts'

/** A file that a mount puts below `content`. */
export interface ContentFile {
  readonly path: string
  readonly contentPath: string
  readonly rank: number
  /** The languages of its mount; all when empty. */
  readonly languages: readonly string[]
}

/** The files of all content mounts, in order of precedence, without those that Hugo ignores. */
export async function contentFiles(
  host: SiteHost,
  modules: readonly SiteModule[],
  config: SiteConfig,
): Promise<ContentFile[]> {
  const ignored = config.ignoreFiles.flatMap(toRegExp)
  const files: ContentFile[] = []
  const isIgnored = (path: string) => ignored.some(pattern => pattern.test(`/${path}`))
  for (const [rank, { mounts }] of modules.entries()) {
    for (const { source, target, languages, takes } of mounts) {
      const match = /^content(?:\/(.*))?$/.exec(target)
      if (match === null) continue
      const prefix = match[1] === undefined ? '' : `${match[1]}/`
      if (prefix !== '' && (await host.stat(source)) === 'file') {
        files.push({ path: source, contentPath: prefix.slice(0, -1), rank, languages })
        continue
      }
      const base = source === '' ? '' : `${source}/`
      for (const file of await walkFiles(host, source, folder => !isHidden(folder))) {
        if (!isHidden(file) && takes(file) && !isIgnored(base + file)) {
          files.push({ path: base + file, contentPath: prefix + file, rank, languages })
        }
      }
    }
  }
  return files
}

/** Hugo leaves out names that start with a period or a number sign, or end with a tilde. */
function isHidden(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.startsWith('.') || name.startsWith('#') || name.endsWith('~')
}

function toRegExp(source: string): RegExp[] {
  try {
    return [new RegExp(source.replace(/^\(\?i\)/, ''), source.startsWith('(?i)') ? 'i' : '')]
  } catch {
    // Go's syntax has a few things that JavaScript's has not
    return []
  }
}
