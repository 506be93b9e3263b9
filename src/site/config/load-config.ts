import { joinPath } from '../host/join-path.ts'
import type { SiteHost } from '../host/site-host.ts'
import { walkFiles } from '../host/walk-files.ts'
import type { SiteProblem } from '../site-problem.ts'
import { configNames } from './config-names.ts'
import { type ConfigMap, emptyMap, isMap } from './config-value.ts'
import { overwriteMap } from './overwrite-map.ts'
import { readDataFile } from './read-data-file.ts'

export interface LoadedConfig {
  readonly data: ConfigMap
  /** The files that it was read from, in the order in which they were merged. */
  readonly files: readonly string[]
}

interface LoadOptions {
  readonly environment: string
  readonly onProblem: (problem: SiteProblem) => void
}

/**
 * Reads the configuration in a folder as Hugo does: the file in the root, then `config/_default`, then
 * `config/<environment>`, each over the one before. Keys are in lower case.
 */
export async function loadConfig(
  host: SiteHost,
  root: string,
  { environment, onProblem }: LoadOptions,
): Promise<LoadedConfig> {
  const data = emptyMap()
  const files: string[] = []
  const add = async (path: string, keys: readonly string[]): Promise<void> => {
    const text = await host.readFile(path)
    if (text === undefined) return
    files.push(path)
    const { data: map, problem } = readDataFile(text, path.slice(path.lastIndexOf('.') + 1))
    if (problem !== undefined) {
      onProblem({
        code: 'site/broken-config',
        message: `The configuration file cannot be read (${problem}); what could be read of it counts.`,
        path,
      })
    }
    overwriteMap(data, renameMenus(nest(map, keys)))
  }

  const names = new Set((await host.listFolder(root))?.map(entry => entry.name))
  const main = configNames.find(name => names.has(name))
  if (main !== undefined) await add(joinPath(root, main)!, [])
  if (names.has('config')) {
    for (const folder of [joinPath(root, 'config/_default')!, joinPath(root, 'config', environment)!]) {
      for (const file of await walkFiles(host, folder)) {
        const keys = keysOfFile(file)
        if (keys !== undefined) await add(`${folder}/${file}`, keys)
      }
    }
  }
  return { data, files }
}

/**
 * Where the content of a file of a configuration folder belongs: `params.toml` to `params`, `params.de.toml` to
 * `languages.de.params`, `hugo.toml` and `config.toml` to the top, any other `x.de.toml` to `languages.de`.
 */
function keysOfFile(path: string): string[] | undefined {
  const match = /([^/]+)\.(toml|ya?ml|json)$/i.exec(path)
  if (match === null) return undefined
  const file = match[1]!.toLowerCase()
  if (file === 'hugo' || file === 'config') return []
  const dot = file.lastIndexOf('.')
  if (dot < 0) return [file]
  const [name, language] = [file.slice(0, dot), file.slice(dot + 1)]
  const isPart = name === 'params' || name === 'menu' || name === 'menus'
  return isPart ? ['languages', language, name] : ['languages', language]
}

/** The older name of menus, at the top and in languages; it wins over the newer one. */
function renameMenus(map: ConfigMap): ConfigMap {
  const { languages } = map
  for (const place of [map, ...(isMap(languages) ? Object.values(languages) : [])]) {
    if (!isMap(place)) continue
    const { menu } = place
    if (isMap(menu)) {
      place['menus'] = menu
      delete place['menu']
    }
  }
  return map
}

function nest(map: ConfigMap, keys: readonly string[]): ConfigMap {
  let nested = map
  // a file may repeat the key that its name stands for
  const last = keys.at(-1)
  const own = last === undefined ? undefined : map[last]
  if (isMap(own) && Object.keys(map).length === 1) nested = own
  for (const key of keys.toReversed()) {
    const outer = emptyMap()
    outer[key] = nested
    nested = outer
  }
  return nested
}
