import { join } from 'node:path'
import { ruleUrl } from '../../lint/engine/rule-url.ts'
import { createLinter } from '../../lint/node/run/create-linter.ts'
import type { KnownRule } from './known-rule.ts'

/**
 * All rules by their ids, with those of the plugins of the configuration that counts here.
 *
 * @throws ConfigError
 */
export async function knownRules(
  cwd: string,
  configFile: string | boolean | undefined,
): Promise<KnownRule[]> {
  const linter = createLinter({
    cwd,
    ...(typeof configFile === 'string' && { configFile }),
    ...(configFile === false && { ignoresConfigs: true }),
  })
  // no file has this name: what counts is what the configuration says of all files
  const { resolver } = await linter.configs.configFor(join(cwd, 'hugomark'))
  const active = new Map(resolver.rulesFor('').map(({ rule, severity }) => [rule.meta.id, severity]))
  return resolver.rules
    .map(({ meta }) => ({
      ...meta,
      url: ruleUrl(meta) ?? null,
      here: active.get(meta.id) ?? ('off' as const),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
