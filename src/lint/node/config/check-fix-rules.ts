import { closest } from 'fastest-levenshtein'
import { ConfigError } from '../../config/config-error.ts'
import type { LoadedConfig } from './loaded-config.ts'

/**
 * Checks that the rules whose fixes are asked for exist in a configuration of the run.
 *
 * @throws ConfigError
 */
export function checkFixRules(ids: readonly string[], configs: readonly LoadedConfig[]): void {
  const known = new Set(configs.flatMap(({ resolver }) => [...resolver.knownRuleIds]))
  if (known.size === 0) return
  const problems = ids
    .filter(id => !known.has(id))
    .map(
      id => `there is no rule "${id}" whose fixes could be made; did you mean "${closest(id, [...known])}"?`,
    )
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
}
