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
    overwriteMap(data, nest(map, keys))
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
 * `languages.de.params`, `languages.de.toml` to `languages.de`, `hugo.toml` and `config.toml` to the top.
 */
function keysOfFile(path: string): string[] | undefined {
  const match = /([^/]+)\.(toml|ya?ml|json)$/i.exec(path)
  if (match === null) return undefined
  const [name = '', language] = match[1]!.toLowerCase().split(/\.(.*)/s)
  if (name === 'hugo' || name === 'config') return []
  // both spellings are read, the plural is the newer one
  const key = name === 'menu' ? 'menus' : name
  if (language === undefined || language === '') return [key]
  return key === 'languages' ? ['languages', language] : ['languages', language, key]
}

function nest(map: ConfigMap, keys: readonly string[]): ConfigMap {
  let nested = map
  // a file may repeat the key that its name stands for
  const last = keys.at(-1)
  const own = last === undefined || last === 'params' ? undefined : map[last]
  if (isMap(own) && Object.keys(map).length === 1) nested = own
  for (const key of keys.toReversed()) {
    const outer = emptyMap()
    outer[key] = nested
    nested = outer
  }
  return nested
}
