import picomatch from 'picomatch'
import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { ActiveRule } from '../active-rule.ts'
import type { Rule } from '../rule.ts'
import { checkConfig } from './check-config.ts'
import type { LintConfig, LintOverride } from './lint-config.ts'
import type { LintPlugin } from './lint-plugin.ts'
import { presetRules } from './preset-rules.ts'
import type { RuleSetting, SeveritySetting } from './rule-setting.ts'
import { upgradeTarget } from './upgrade-target.ts'

/** Tells which rules run on a file. */
export interface RuleResolver {
  /** `path` is relative to the folder of the configuration, with slashes; `type` is that of the page. */
  rulesFor(path: string, language?: string, type?: string): readonly ActiveRule[]
  /** Whether the type of a page decides over rules. */
  readonly asksType: boolean
  /** The ids of all rules that there are. */
  readonly knownRuleIds: ReadonlySet<string>
  readonly rules: readonly Rule[]
}

/**
 * Makes a configuration ready for use: presets, then rules, then overrides, each over what comes before.
 *
 * @throws ConfigError when the configuration names what does not exist, or options do not fit their rule.
 */
export function resolveRules(
  config: LintConfig,
  builtIn: readonly Rule[],
  plugins: readonly LintPlugin[] = [],
): RuleResolver {
  const rules = [...builtIn, ...plugins.flatMap(plugin => plugin.rules)]
  const byId = new Map(rules.map(rule => [rule.meta.id, rule]))
  checkConfig(config, byId, plugins)
  const base = settingsOf(
    { extends: ['recommended'], ...config },
    rules,
    plugins,
    upgradeRules(config, rules),
  )
  const overrides = (config.overrides ?? []).map(override => ({
    applies: createTest(override),
    settings: settingsOf(override, rules, plugins),
  }))
  const cache = new Map<string, readonly ActiveRule[]>()
  return {
    rules,
    knownRuleIds: new Set(byId.keys()),
    asksType: (config.overrides ?? []).some(({ types }) => types !== undefined),
    rulesFor(path, language, type) {
      const applying = overrides.map(({ applies }) => applies(path, language, type))
      const key = applying.map(Number).join('')
      let active = cache.get(key)
      if (active === undefined) {
        const settings = new Map(base)
        for (const [index, { settings: more }] of overrides.entries()) {
          if (applying[index]) for (const [id, setting] of more) settings.set(id, setting)
        }
        active = [...settings].flatMap(([id, setting]) => toActive(byId.get(id)!, setting))
        cache.set(key, active)
      }
      return active
    },
  }
}

/** The rules for the upgrade that the configuration tells of, with its target. */
function upgradeRules({ hugo }: LintConfig, rules: readonly Rule[]): Record<string, RuleSetting> {
  const target = upgradeTarget(hugo)
  if (target === undefined) return {}
  const own = rules.filter(({ meta }) => meta.presets.includes('upgrade'))
  return Object.fromEntries(own.map(({ meta }) => [meta.id, [meta.severity, { target }] as const]))
}

function settingsOf(
  part: Pick<LintConfig, 'extends' | 'rules'>,
  rules: readonly Rule[],
  plugins: readonly LintPlugin[],
  first: Readonly<Record<string, RuleSetting>> = {},
): Map<string, RuleSetting> {
  const settings = new Map(Object.entries(first))
  const add = (more: Readonly<Record<string, RuleSetting>>) => {
    for (const [id, setting] of Object.entries(more)) {
      const before = settings.get(id)
      // a severity alone keeps the options that a preset gives
      const options = typeof setting === 'string' && Array.isArray(before) ? before[1] : undefined
      settings.set(id, options === undefined ? setting : [setting as SeveritySetting, options])
    }
  }
  for (const name of part.extends ?? []) {
    const [pluginName, presetName = ''] = name.split('/')
    const plugin = plugins.find(each => each.name === pluginName)
    add(plugin?.presets?.[presetName] ?? presetRules(name, rules) ?? {})
  }
  add(part.rules ?? {})
  return settings
}

function createTest({ files, languages, types }: LintOverride): RuleTest {
  const matches = files === undefined ? () => true : picomatch([...files], { dot: true })
  const isIn = (wanted: readonly string[] | undefined, value: string | undefined) =>
    wanted === undefined || (value !== undefined && wanted.includes(value))
  return (path, language, type) => matches(path) && isIn(languages, language) && isIn(types, type)
}

type RuleTest = (path: string, language?: string, type?: string) => boolean

function toActive(rule: Rule, setting: RuleSetting): ActiveRule[] {
  const [word, options] = typeof setting === 'string' ? [setting, undefined] : setting
  if (word === 'off') return []
  const severity: Severity = word === 'warn' ? 'warning' : word
  return [{ rule, severity, ...(options !== undefined && { options }) }]
}
