import { relative } from 'node:path'
import ignore from 'ignore'
import { builtInRules } from '../../built-in-rules.ts'
import { checkConfigShape } from '../../config/check-config-shape.ts'
import { ConfigError } from '../../config/config-error.ts'
import type { LintConfig, LintOverride } from '../../config/lint-config.ts'
import { resolveRules } from '../../config/resolve-rules.ts'
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
    const config = withSettings(own, settings)
    const { plugins, sources } = await loadPlugins(own.plugins ?? [], folder)
    const resolver = resolveRules(config, builtInRules, plugins)
    const ignored = ignore().add([...(own.ignores ?? [])])
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
        const below = posixPath(relative(folder, file))
        if (below === '' || below.startsWith('../') || below === '..') return false
        return ignored.ignores(isFolder ? `${below}/` : below)
      },
    }
  } catch (error) {
    if (!(error instanceof ConfigError) || path === undefined) throw error
    const name = posixPath(relative(settings.cwd, path))
    throw new ConfigError(
      error.message
        .split('\n')
        .map(line => `${name}: ${line}`)
        .join('\n'),
    )
  }
}

function withSettings(config: LintConfig, { presets, rules }: LintSettings): LintConfig {
  const last: LintOverride[] = rules === undefined ? [] : [{ rules }]
  return {
    ...config,
    ...(presets !== undefined && { extends: presets }),
    ...(last.length > 0 && { overrides: [...(config.overrides ?? []), ...last] }),
  }
}
