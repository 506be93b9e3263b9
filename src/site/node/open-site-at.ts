import { join, parse, relative, resolve, sep } from 'node:path'
import { findSiteRoot } from '../host/find-site-root.ts'
import { type ReadSiteOptions, readSite } from '../read-site.ts'
import type { Site } from '../site.ts'
import { nodeHost } from './node-host.ts'
import { repositoryOf } from './repository-of.ts'

/** A site of the disk, with the folder that the paths of its host start from. */
export interface SiteAt {
  readonly site: Site
  /** Absolute. */
  readonly hostRoot: string
}

/** As `openSite`, with the place on the disk. */
export async function openSiteAt(
  path: string,
  options: Omit<ReadSiteOptions, 'root'> = {},
): Promise<SiteAt | undefined> {
  const absolute = resolve(path)
  const { root } = parse(absolute)
  const found = await findSiteRoot(nodeHost(root), toPosix(relative(root, absolute)))
  if (found === undefined) return undefined
  const folder = join(root, found)
  const hostRoot = repositoryOf(folder) ?? folder
  const site = await readSite(nodeHost(hostRoot), { ...options, root: toPosix(relative(hostRoot, folder)) })
  return { site, hostRoot }
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
