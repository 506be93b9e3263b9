import { join, parse, relative, resolve, sep } from 'node:path'
import { findSiteRoot } from '../host/find-site-root.ts'
import { type ReadSiteOptions, readSite } from '../read-site.ts'
import type { Site } from '../site.ts'
import { nodeHost } from './node-host.ts'
import { repositoryOf } from './repository-of.ts'

/**
 * Reads the site that a file or folder of the disk belongs to; undefined when it belongs to none. The host's root is the
 * repository (the nearest folder above with `.git`), as themes and modules are often beside the site, else the site's folder.
 */
export async function openSite(
  path: string,
  options: Omit<ReadSiteOptions, 'root'> = {},
): Promise<Site | undefined> {
  const absolute = resolve(path)
  const { root } = parse(absolute)
  const found = await findSiteRoot(nodeHost(root), toPosix(relative(root, absolute)))
  if (found === undefined) return undefined
  const folder = join(root, found)
  const boundary = repositoryOf(folder) ?? folder
  return readSite(nodeHost(boundary), { ...options, root: toPosix(relative(boundary, folder)) })
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
