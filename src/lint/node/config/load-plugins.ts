import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '../../config/config-error.ts'
import type { LintPlugin } from '../../config/lint-plugin.ts'
import { pluginProblem } from '../../config/plugin-problem.ts'
import { importFresh } from './import-fresh.ts'

export interface LoadedPlugins {
  readonly plugins: readonly LintPlugin[]
  /** The sources of the files that they are loaded from, for the key of the cache. */
  readonly sources: readonly string[]
}

/**
 * Loads the plugins of a configuration; names and paths count from its folder.
 *
 * @throws ConfigError for what is missing, fails, or is no plugin.
 */
export async function loadPlugins(
  list: readonly (string | LintPlugin)[],
  folder: string,
): Promise<LoadedPlugins> {
  const plugins: LintPlugin[] = []
  const sources: string[] = []
  for (const [index, item] of list.entries()) {
    const fail = (message: string): never => {
      throw new ConfigError(`plugins[${index}]: ${message}`)
    }
    let plugin = item
    if (typeof plugin === 'string') {
      const path = await findPlugin(plugin, folder).catch(() => fail(`"${item}" is not found from ${folder}`))
      sources.push(await readFile(path, 'utf8').catch(() => fail(`"${item}" is no file that can be read`)))
      const value: unknown = await importDefault(path).catch((error: unknown) =>
        fail(`"${item}" fails: ${error instanceof Error ? error.message : String(error)}`),
      )
      const problem = pluginProblem(value)
      if (problem !== undefined) fail(`"${item}" is no plugin: ${problem}`)
      plugin = value as LintPlugin
    }
    const { name } = plugin
    if (plugins.some(other => other.name === name)) fail(`there are two plugins with the name "${name}"`)
    plugins.push(plugin)
  }
  return { plugins, sources }
}

async function findPlugin(name: string, folder: string): Promise<string> {
  if (/^\.{1,2}(?:[\\/]|$)/.test(name) || resolve(name) === name) return resolve(folder, name)
  const { createJiti } = await import('jiti')
  const found = createJiti(join(folder, 'hugomark.config.js')).esmResolve(name)
  return found.startsWith('file:') ? fileURLToPath(found) : found
}

async function importDefault(path: string): Promise<unknown> {
  const module: object = path.endsWith('.ts')
    ? await (await import('jiti'))
        .createJiti(path, { interopDefault: false, moduleCache: false })
        .import(path)
    : await importFresh(path)
  return 'default' in module ? module.default : module
}
