import type { SiteHost } from '../host/site-host.ts'
import { walkFiles } from '../host/walk-files.ts'
import type { SiteModule, SiteMount } from '../modules/site-module.ts'

/** A file below `layouts` in the site's union file system. */
export interface LayoutFile {
  /** Its place there, e.g. `_shortcodes/note.html`. */
  readonly layoutPath: string
  /** As a path of the host. */
  readonly path: string
  /** The place of its module in the order of precedence; 0 for the project. */
  readonly rank: number
}

/** The layouts of all modules, in the order of precedence; those that others hide are still there. */
export async function listLayouts(host: SiteHost, modules: readonly SiteModule[]): Promise<LayoutFile[]> {
  const layouts: LayoutFile[] = []
  for (const [rank, module] of modules.entries()) {
    for (const mount of module.mounts) {
      for (const [layoutPath, path] of await layoutFiles(host, mount))
        layouts.push({ layoutPath, path, rank })
    }
  }
  return layouts
}

/** The files of a mount below `layouts`: their place there and their path. */
async function layoutFiles(host: SiteHost, mount: SiteMount): Promise<[layoutPath: string, path: string][]> {
  const match = /^layouts(?:\/(.*))?$/.exec(mount.target)
  if (match === null) return []
  const prefix = match[1] ?? ''
  if (prefix !== '' && (await host.stat(mount.source)) === 'file') return [[prefix, mount.source]]
  const files = await walkFiles(host, mount.source)
  return files
    .filter(mount.takes)
    .map(file => [prefix === '' ? file : `${prefix}/${file}`, `${mount.source}/${file}`])
}
