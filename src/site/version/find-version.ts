import { readConfig } from '../config/config-reader.ts'
import type { ConfigMap } from '../config/config-value.ts'
import { readDataFile } from '../config/read-data-file.ts'
import { joinPath } from '../host/join-path.ts'
import type { SiteHost } from '../host/site-host.ts'
import { type HugoVersion, newestVersion, parseVersion } from './hugo-version.ts'

export interface FoundVersion {
  readonly version: HugoVersion
  /** The file that it is from; absent when it is the newest one for want of anything better. */
  readonly source?: string
}

/**
 * The version of Hugo that a site is built with, from what its files say: a lock (`.hvm`, `netlify.toml`, a GitHub workflow,
 * `package.json`) or `module.hugoVersion.min`, the minimum first.
 */
export async function findVersion(host: SiteHost, root: string, config: ConfigMap): Promise<FoundVersion> {
  const minimum = readConfig(config).text('module.hugoVersion.min')
  const least = minimum === undefined ? undefined : parseVersion(minimum)
  if (least !== undefined) return { version: least, source: 'module.hugoVersion.min' }
  // the lock may stand in the repository's root above the site
  for (let folder: string | undefined = root; folder !== undefined; folder = joinPath(folder, '..')) {
    for (const find of [fromHvm, fromNetlify, fromWorkflows, fromPackage]) {
      const found = await find(host, folder)
      if (found !== undefined) return found
    }
    if (folder === '') break
  }
  return { version: newestVersion }
}

async function read(
  host: SiteHost,
  source: string,
  find: (text: string) => string | undefined,
): Promise<FoundVersion | undefined> {
  const text = await host.readFile(source)
  const version = text === undefined ? undefined : parseVersion(find(text) ?? '')
  return version && { version, source }
}

function fromHvm(host: SiteHost, folder: string): Promise<FoundVersion | undefined> {
  return read(host, joinPath(folder, '.hvm')!, text => text)
}

function fromNetlify(host: SiteHost, folder: string): Promise<FoundVersion | undefined> {
  return read(host, joinPath(folder, 'netlify.toml')!, text => {
    const config = readConfig(readDataFile(text, 'toml').data)
    return (
      config.text('build.environment.HUGO_VERSION') ??
      config.text('context.production.environment.HUGO_VERSION')
    )
  })
}

async function fromWorkflows(host: SiteHost, folder: string): Promise<FoundVersion | undefined> {
  const workflows = joinPath(folder, '.github/workflows')!
  const names = ((await host.listFolder(workflows)) ?? []).map(({ name }) => name).sort()
  for (const name of names) {
    if (!/\.ya?ml$/i.test(name)) continue
    const found = await read(host, `${workflows}/${name}`, text => {
      return /\bhugo[-_]version['"]?[ \t]*[:=][ \t]*['"]?v?(\d+\.\d+(?:\.\d+)?)/i.exec(text)?.[1]
    })
    if (found !== undefined) return found
  }
  return undefined
}

function fromPackage(host: SiteHost, folder: string): Promise<FoundVersion | undefined> {
  return read(host, joinPath(folder, 'package.json')!, text => {
    const config = readConfig(readDataFile(text, 'json').data)
    // hugo-bin has versions of its own, and names Hugo's apart
    return (
      config.text('hugo-bin.version') ??
      config.text('devDependencies.hugo-extended') ??
      config.text('dependencies.hugo-extended')
    )
  })
}
