import { addModuleConfig } from '../config/add-module-config.ts'
import { readConfig } from '../config/config-reader.ts'
import { type ConfigMap, emptyMap } from '../config/config-value.ts'
import { loadConfig } from '../config/load-config.ts'
import { readSiteConfig } from '../config/read-site-config.ts'
import { joinPath } from '../host/join-path.ts'
import type { SiteHost } from '../host/site-host.ts'
import type { SiteProblem } from '../site-problem.ts'
import { localReplacements } from './local-replacements.ts'
import { defaultMounts, projectMounts, readMounts } from './read-mounts.ts'
import type { MissingModule, SiteModule, SiteMount } from './site-module.ts'

interface CollectOptions {
  readonly environment: string
  readonly onProblem: (problem: SiteProblem) => void
  /** Folders of modules by import path, told by the caller. */
  readonly folders: Readonly<Record<string, string>>
}

export interface CollectedModules {
  /** The project first, then its imports, each followed by its own (Hugo's order of precedence). */
  readonly modules: readonly SiteModule[]
  readonly missing: readonly MissingModule[]
}

/**
 * Finds the project's modules: `theme` and `module.imports`, and theirs. Looks in the given folders, `_vendor`, local
 * replacements and the themes folder. Adds to the project's configuration what modules may add.
 */
export async function collectModules(
  host: SiteHost,
  root: string,
  data: ConfigMap,
  options: CollectOptions,
): Promise<CollectedModules> {
  const { environment, onProblem, folders } = options
  const themesFolder = joinPath(root, readSiteConfig(data).themesDir) ?? joinPath(root, 'themes')!
  const replacements = await localReplacements(host, root, data, themesFolder)
  const modules: SiteModule[] = []
  const missing = new Map<string, MissingModule>()
  const seen = new Set<string>()

  const locate = async (path: string): Promise<string | undefined> => {
    const places = [
      folders[path],
      joinPath(root, '_vendor', path),
      replacements.get(path),
      joinPath(themesFolder, path),
    ]
    for (const place of places) {
      if (place !== undefined && (await host.stat(place)) === 'folder') return place
    }
    return undefined
  }

  const addImport = async (table: ConfigMap): Promise<void> => {
    const wanted = readConfig(table)
    const path = (wanted.text('path') ?? '').replace(/@.*/, '')
    if (path === '' || wanted.flag('disable') || seen.has(path)) return
    seen.add(path)
    const folder = await locate(path)
    if (folder === undefined) {
      missing.set(path, { path, rank: modules.length })
      return
    }
    const own = wanted.flag('ignoreConfig')
      ? undefined
      : await loadConfig(host, folder, { environment, onProblem })
    const config: ConfigMap = own?.data ?? emptyMap()
    modules.push({ path, folder, config, mounts: moduleMounts(folder, wanted, config) })
    addModuleConfig(data, config)
    if (!wanted.flag('ignoreImports')) await addImports(config)
  }

  const addImports = async (config: ConfigMap): Promise<void> => {
    for (const table of importsOf(config)) await addImport(table)
  }

  modules.push({ path: '', folder: root, config: data, mounts: [] })
  await addImports(data)
  const own = readMounts(root, readConfig(data).maps('module.mounts'))
  modules[0] = { ...modules[0]!, mounts: projectMounts(root, own, readSiteConfig(data)) }
  for (const { path } of missing.values()) {
    onProblem({
      code: 'site/missing-module',
      message: `The module "${path}" is not in the site's folder, so what it brings along is not known.`,
    })
  }
  return { modules, missing: [...missing.values()] }
}

type Wanted = ReturnType<typeof readConfig>

function moduleMounts(folder: string, wanted: Wanted, config: ConfigMap): SiteMount[] {
  if (wanted.flag('noMounts')) return []
  const ofImport = wanted.maps('mounts')
  const tables = ofImport.length > 0 ? ofImport : readConfig(config).maps('module.mounts')
  return tables.length > 0 ? readMounts(folder, tables) : defaultMounts(folder)
}

/** The import tables of a configuration; Hugo puts the themes of `theme` behind `module.imports`. */
function importsOf(config: ConfigMap): ConfigMap[] {
  const reader = readConfig(config)
  const themes = reader.texts('theme').map(path => Object.assign(emptyMap(), { path }))
  return [...reader.maps('module.imports'), ...themes]
}
