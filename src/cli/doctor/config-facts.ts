import type { LoadedConfig } from '../../lint/node/config/loaded-config.ts'
import type { ConfigFacts } from './doctor-report.ts'

/** What a configuration of the linter says, in short. */
export function configFacts(loaded: LoadedConfig, toName: (path: string) => string): ConfigFacts {
  const { config, path, resolver } = loaded
  const rules = resolver.rulesFor('')
  const plugins = (config.plugins ?? []).map(plugin => (typeof plugin === 'string' ? plugin : plugin.name))
  return {
    path: path === undefined ? null : toName(path),
    errors: [],
    presets: [...(config.extends ?? ['recommended'])],
    plugins,
    overrides: config.overrides?.length ?? 0,
    rules: rules.length,
    rulesOfSite: rules.filter(({ rule }) => rule.meta.needsSite === true).length,
  }
}
