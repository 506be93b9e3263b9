import { relative } from 'node:path'
import ignore from 'ignore'
import { builtInRules } from '../../built-in-rules.ts'
import { checkConfigShape } from '../../config/check-config-shape.ts'
import { ConfigError } from '../../config/config-error.ts'
import type { LintConfig, LintOverride } from '../../config/lint-config.ts'
import type { LintPlugin } from '../../config/lint-plugin.ts'
import { type RuleResolver, resolveRules } from '../../config/resolve-rules.ts'
import { hashText } from '../hash-text.ts'
import type { LintSettings } from '../lint-settings.ts'
import { posixPath } from '../posix-path.ts'
import { loadPlugins } from './load-plugins.ts'
import type { LoadedConfig } from './loaded-config.ts'

export interface ConfigSource {
  /** What the file holds. */
  readonly value: unknown
  readonly path: string | undefined
  readonly folder: string
}

/**
 * Makes a configuration ready for use, with what the settings say over it.
 *
 * @throws ConfigError that names the file and each key.
 */
export async function loadConfig(source: ConfigSource, settings: LintSettings): Promise<LoadedConfig> {
  const { path, folder } = source
  try {
    const own = checkConfigShape(source.value)
    const { plugins, sources } = await loadPlugins(own.plugins ?? [], folder)
    const ownRules = resolveRules(own, builtInRules, plugins)
    const { config, resolver } = applySettings(own, settings, plugins) ?? { config: own, resolver: ownRules }
    const patterns = own.ignores ?? []
    const ignored = ignore().add([...patterns])
    const code = plugins.flatMap(({ rules }) =>
      rules.map(rule => [JSON.stringify(rule.meta), String(rule.create)]),
    )
    return {
      path,
      folder,
      config,
      resolver,
      hash: hashText(JSON.stringify(config), ...sources, ...code.flat()),
      ignores(file, isFolder) {
        if (patterns.length === 0) return false
        const below = posixPath(relative(folder, file))
        if (below === '' || below.startsWith('../') || below === '..') return false
        return ignored.ignores(isFolder ? `${below}/` : below)
      },
    }
  } catch (error) {
    if (!(error instanceof ConfigError) || path === undefined || error instanceof SettingsError) throw error
    const name = posixPath(relative(settings.cwd, path))
    throw new ConfigError(mapLines(error.message, line => `${name}: ${line}`))
  }
}

/** What is wrong with the settings of the run, not with a file. */
class SettingsError extends ConfigError {}

/** The configuration with the settings over it; undefined when they have none of rules or versions. */
function applySettings(
  config: LintConfig,
  { presets, rules, hugoVersion }: LintSettings,
  plugins: readonly LintPlugin[],
): { config: LintConfig; resolver: RuleResolver } | undefined {
  if (presets === undefined && rules === undefined && hugoVersion === undefined) return undefined
  const last: LintOverride[] = rules === undefined ? [] : [{ rules }]
  const changed: LintConfig = {
    ...config,
    ...(presets !== undefined && { extends: presets }),
    ...(hugoVersion !== undefined && { hugo: hugoVersion }),
    ...(last.length > 0 && { overrides: [...(config.overrides ?? []), ...last] }),
  }
  try {
    return { config: changed, resolver: resolveRules(changed, builtInRules, plugins) }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    // the file was found to be right before
    const where = /^(?:overrides\[\d+\]\.rules|extends)/
    throw new SettingsError(mapLines(error.message, line => line.replace(where, 'settings of this run')))
  }
}

function mapLines(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n')
}
