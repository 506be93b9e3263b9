import { readdir } from 'node:fs/promises'
import { join, parse, relative } from 'node:path'
import { posixPath } from '../../lint/node/posix-path.ts'
import { findSiteRoot } from '../../site/host/find-site-root.ts'
import { nodeHost } from '../../site/node/node-host.ts'

const depth = 2

/** The folders of the site that a folder is in, or else of the sites a little below it. Absolute. */
export async function findSites(folder: string): Promise<readonly string[]> {
  const { root } = parse(folder)
  const above = await findSiteRoot(nodeHost(root), posixPath(relative(root, folder)))
  return above === undefined ? sitesBelow(folder, depth) : [join(root, above)]
}

async function sitesBelow(folder: string, levels: number): Promise<string[]> {
  if (levels === 0) return []
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if ((await findSiteRoot(nodeHost(path), '')) === '') found.push(path)
    else found.push(...(await sitesBelow(path, levels - 1)))
  }
  return found.sort()
}
