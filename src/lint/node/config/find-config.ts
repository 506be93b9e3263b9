import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ConfigError } from '../../config/config-error.ts'
import { configNames } from './config-names.ts'
import { readConfigFile } from './read-config-file.ts'

/** Finds the configuration file of a folder: the nearest one on the way up. Each folder is looked at once. */
export function createConfigFinder(): (folder: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>()
  const find = (folder: string): Promise<string | undefined> => {
    let found = known.get(folder)
    if (found === undefined) {
      const above = dirname(folder)
      found = configIn(folder).then(path => path ?? (above === folder ? undefined : find(above)))
      known.set(folder, found)
    }
    return found
  }
  return find
}

async function configIn(folder: string): Promise<string | undefined> {
  // a folder that cannot be listed has none that could be read
  const names = namesIn(folder)
  const paths = configNames.filter(name => names.has(name)).map(name => join(folder, name))
  if (names.has('package.json')) {
    const path = join(folder, 'package.json')
    // a broken package.json is not for the linter to report
    const data = await readConfigFile(path).catch(() => undefined)
    if (data !== undefined) paths.push(path)
  }
  if (paths.length > 1) {
    const [first, second] = paths.map(path => basename(path))
    throw new ConfigError(`${folder}: both ${first} and ${second} configure the linter; keep one of them`)
  }
  return paths[0]
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    // without the thread pool, which takes longer than the system
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}
