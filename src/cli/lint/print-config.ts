import { relative, resolve } from 'node:path'
import type { LintSettings } from '../../lint/node/lint-settings.ts'
import { posixPath } from '../../lint/node/posix-path.ts'
import { createLinter } from '../../lint/node/run/create-linter.ts'

/**
 * What counts for a file, as JSON: its configuration, its site, and the rules with their severities and options.
 *
 * @throws ConfigError
 */
export async function printConfig(file: string, settings: LintSettings): Promise<string> {
  const { cwd } = settings
  const { config, site, rules } = await createLinter(settings).planFor(resolve(cwd, file))
  const from = (path: string) => posixPath(relative(cwd, path)) || '.'
  const active = rules
    .map(
      ({ rule, severity, options }) =>
        [
          rule.meta.id,
          rule.meta.schema === undefined ? severity : [severity, { ...rule.meta.defaults, ...options }],
        ] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const shown = {
    config: config.path === undefined ? null : from(config.path),
    site: site === undefined ? null : from(site.folder),
    hugo: settings.hugoVersion ?? config.config.hugo ?? site?.site.version.join('.') ?? null,
    rules: Object.fromEntries(active),
  }
  return `${JSON.stringify(shown, undefined, 2)}\n`
}
