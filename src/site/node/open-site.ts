import type { ReadSiteOptions } from '../read-site.ts'
import type { Site } from '../site.ts'
import { openSiteAt } from './open-site-at.ts'

/**
 * Reads the site that a file or folder of the disk belongs to; undefined when it belongs to none. The host's root is the
 * repository (the nearest folder above with `.git`), as themes and modules are often beside the site, else the site's folder.
 */
export async function openSite(
  path: string,
  options: Omit<ReadSiteOptions, 'root'> = {},
): Promise<Site | undefined> {
  return (await openSiteAt(path, options))?.site
}
