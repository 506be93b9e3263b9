import { dirname, relative, resolve } from 'node:path'
import { ConfigError } from '../../config/config-error.ts'
import type { LintSettings } from '../lint-settings.ts'
import { posixPath } from '../posix-path.ts'
import { createConfigFinder } from './find-config.ts'
import { loadConfig } from './load-config.ts'
import type { LoadedConfig } from './loaded-config.ts'
import { readConfigFile } from './read-config-file.ts'

/** The configurations of a run; each is loaded once. */
export interface Configs {
  /**
   * The configuration of a file, by its absolute path.
   *
   * @throws ConfigError
   */
  configFor(path: string): Promise<LoadedConfig>
  /** Those that were asked for. */
  all(): Promise<readonly LoadedConfig[]>
}

export function createConfigs(settings: LintSettings): Configs {
  const { cwd, config, configFile, ignoresConfigs = false } = settings
  const find = createConfigFinder()
  const loaded = new Map<string, Promise<LoadedConfig>>()
  const load = (path: string | undefined): Promise<LoadedConfig> => {
    const key = path ?? ''
    let found = loaded.get(key)
    if (found === undefined) {
      found =
        path === undefined ? loadConfig({ value: config ?? {}, path, folder: cwd }, settings) : read(path)
      loaded.set(key, found)
    }
    return found
  }
  const read = async (path: string): Promise<LoadedConfig> => {
    let value: unknown
    try {
      value = await readConfigFile(path)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new ConfigError(`${posixPath(relative(cwd, path))}: ${reason}`)
    }
    return loadConfig({ value: value ?? {}, path, folder: dirname(path) }, settings)
  }
  return {
    async configFor(path) {
      if (config !== undefined) return load(undefined)
      if (configFile !== undefined) return load(resolve(cwd, configFile))
      return load(ignoresConfigs ? undefined : await find(dirname(path)))
    },
    all: () => Promise.all(loaded.values()),
  }
}
