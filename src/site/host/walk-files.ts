import type { SiteHost } from './site-host.ts'

/** The folders that are listed at once: enough to keep a disk busy, few enough for the open-file limit. */
const width = 16

/**
 * The files below a folder as paths relative to it, sorted by code unit, so that every host and system gives the same
 * order. `enters` tells whether a folder (relative path) is looked into; all are by default.
 */
export async function walkFiles(
  host: SiteHost,
  folder: string,
  enters: (path: string) => boolean = () => true,
): Promise<string[]> {
  const files: string[] = []
  const pending = ['']
  const visit = async (path: string): Promise<void> => {
    const full = [folder, path].filter(part => part !== '').join('/')
    for (const { name, kind } of (await host.listFolder(full)) ?? []) {
      const below = path === '' ? name : `${path}/${name}`
      if (kind === 'file') files.push(below)
      else if (enters(below)) pending.push(below)
    }
  }
  while (pending.length > 0) await Promise.all(pending.splice(0, width).map(visit))
  return files.sort((a, b) => (a < b ? -1 : 1))
}
