import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { findSiteRoot } from '../../../site/host/find-site-root.ts'
import type { SiteHost } from '../../../site/host/site-host.ts'
import { nodeHost } from '../../../site/node/node-host.ts'
import { repositoryOf } from '../../../site/node/repository-of.ts'
import { readSite } from '../../../site/read-site.ts'
import type { Site } from '../../../site/site.ts'
import { ConfigError } from '../../config/config-error.ts'
import type { LoadedConfig } from '../config/loaded-config.ts'
import type { LintSettings } from '../lint-settings.ts'
import { posixPath } from '../posix-path.ts'

/** A site of the disk. */
export interface LintSite {
  readonly site: Site
  /** Its folder. Absolute. */
  readonly folder: string
  /** The path of a file of the disk as one of the site's host; undefined when it is out of its reach. */
  toSitePath(path: string): string | undefined
  /** The path on the disk of a path of the site's host. */
  toDiskPath(sitePath: string): string
}

/** The sites of a run; each is read once. */
export interface LintSites {
  /** The site of a file, by its absolute path and its configuration. */
  siteFor(path: string, config: LoadedConfig): Promise<LintSite | undefined>
  /** The folder of the site that a folder is in. */
  folderOf(folder: string): Promise<string | undefined>
}

export function createLintSites({ cwd, site: told, hugoVersion }: LintSettings): LintSites {
  const folders = new Map<string, Promise<string | undefined>>()
  const sites = new Map<string, Promise<LintSite>>()
  const findSiteFolder = createSiteFinder()
  const folderOf = (folder: string): Promise<string | undefined> => {
    let found = folders.get(folder)
    if (found === undefined) {
      found = findSiteFolder(folder)
      folders.set(folder, found)
    }
    return found
  }
  const toldFolder = async (folder: string): Promise<string> => {
    if ((await folderOf(folder)) !== folder) throw new ConfigError(`${folder} is no folder of a Hugo site`)
    return folder
  }
  return {
    folderOf,
    async siteFor(path, { config, folder: base }) {
      const folder =
        told !== undefined
          ? await toldFolder(resolve(cwd, told))
          : config.site !== undefined
            ? await toldFolder(resolve(base, config.site))
            : await folderOf(dirname(path))
      if (folder === undefined) return undefined
      const version = hugoVersion ?? config.hugo
      const modules = Object.entries(config.modules ?? {}).map(
        ([name, path]) => [name, resolve(base, path)] as const,
      )
      const key = JSON.stringify([folder, version, modules])
      let site = sites.get(key)
      if (site === undefined) {
        site = open(folder, version, modules)
        sites.set(key, site)
      }
      return site
    },
  }
}

/** Each folder is listed once, though all below it look at it. */
function createSiteFinder(): (folder: string) => Promise<string | undefined> {
  const hosts = new Map<string, SiteHost>()
  const hostOf = (root: string): SiteHost => {
    const host = nodeHost(root)
    const listed = new Map<string, ReturnType<SiteHost['listFolder']>>()
    return {
      ...host,
      listFolder(path) {
        const found = listed.get(path) ?? host.listFolder(path)
        listed.set(path, found)
        return found
      },
    }
  }
  return async folder => {
    const { root } = parse(folder)
    const host = hosts.get(root) ?? hostOf(root)
    hosts.set(root, host)
    const found = await findSiteRoot(host, posixPath(relative(root, folder)))
    return found === undefined ? undefined : join(root, found)
  }
}

async function open(
  folder: string,
  hugoVersion: string | undefined,
  modules: readonly (readonly [name: string, path: string])[],
): Promise<LintSite> {
  let boundary = repositoryOf(folder) ?? folder
  // a module may be beside the site
  for (const [, path] of modules) while (!isWithin(boundary, path)) boundary = dirname(boundary)
  const below = (path: string) => posixPath(relative(boundary, path))
  const site = await readSite(nodeHost(boundary), {
    root: below(folder),
    modules: Object.fromEntries(modules.map(([name, path]) => [name, below(path)])),
    ...(hugoVersion !== undefined && { hugoVersion }),
  })
  return {
    site,
    folder,
    toSitePath: path => (isWithin(boundary, path) ? below(path) : undefined),
    toDiskPath: path => join(boundary, path),
  }
}

function isWithin(folder: string, path: string): boolean {
  const below = relative(folder, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}
