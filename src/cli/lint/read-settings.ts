import { parseDocument } from 'yaml'
import type { RuleSetting } from '../../lint/config/rule-setting.ts'
import { upgradeTarget } from '../../lint/config/upgrade-target.ts'
import type { LintSettings } from '../../lint/node/lint-settings.ts'
import { parseVersion } from '../../site/version/hugo-version.ts'
import type { LintFlags } from './lint-flags.ts'
import { UsageError } from './usage-error.ts'

/**
 * The settings that options stand for.
 *
 * @throws UsageError
 */
export function readSettings(flags: Omit<LintFlags, 'stdinFilename'>): Omit<LintSettings, 'cwd'> {
  const { config, preset, rule, site, hugo, fixRule } = flags
  if (hugo !== undefined && parseVersion(hugo) === undefined) {
    throw new UsageError(`--hugo: "${hugo}" is no version; write it like 0.146 or 0.146.2`)
  }
  if (hugo?.includes('..') && upgradeTarget(hugo) === undefined) {
    throw new UsageError(
      `--hugo: "${hugo}" does not tell the version to upgrade to; write it like 0.111..0.169`,
    )
  }
  const isFixing = flags.fix || flags.fixUnsafe || flags.fixDryRun || flags.diff || fixRule !== undefined
  return {
    ...(typeof config === 'string' && { configFile: config }),
    ...(config === false && { ignoresConfigs: true }),
    ...(preset !== undefined && { presets: preset }),
    ...(rule !== undefined && { rules: Object.assign({}, ...rule.map(readRule)) }),
    ...(site !== undefined && { site }),
    ...(hugo !== undefined && { hugoVersion: hugo }),
    ...(isFixing && { fix: flags.fixUnsafe ? ('all' as const) : ('safe' as const) }),
    ...(fixRule !== undefined && { fixRules: fixRule }),
    ...(flags.timing && { isTimed: true }),
  }
}

/** `id: severity`, or `id: [severity, { option: value }]`, as in a configuration in YAML. */
function readRule(text: string): Record<string, RuleSetting> {
  const document = parseDocument(text, { prettyErrors: false })
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`--rule: write "${text}" like "directive/unused: off"`)
  }
  return value as Record<string, RuleSetting>
}
