import { type Schema, Validator } from '@cfworker/json-schema'
import { closest } from 'fastest-levenshtein'
import type { Rule } from '../rule.ts'
import { ConfigError } from './config-error.ts'
import type { LintConfig } from './lint-config.ts'
import type { LintPlugin } from './lint-plugin.ts'
import { presetNames } from './preset-rules.ts'
import type { RuleSetting } from './rule-setting.ts'

const severities = ['off', 'info', 'warn', 'warning', 'error']

/**
 * Checks what the types of a configuration cannot: that rules and presets exist, and that options fit.
 *
 * @throws ConfigError with all problems.
 */
export function checkConfig(
  config: LintConfig,
  rules: ReadonlyMap<string, Rule>,
  plugins: readonly LintPlugin[],
): void {
  const problems: string[] = []
  const presets = [
    ...presetNames,
    ...plugins.flatMap(({ name, presets = {} }) => Object.keys(presets).map(preset => `${name}/${preset}`)),
  ]
  const checkPart = (part: Pick<LintConfig, 'extends' | 'rules'>, place: string) => {
    for (const [index, name] of (part.extends ?? []).entries()) {
      if (!presets.includes(name)) {
        problems.push(`${place}extends[${index}]: there is no preset "${name}"; ${suggest(name, presets)}`)
      }
    }
    for (const [id, setting] of Object.entries(part.rules ?? {})) {
      const rule = rules.get(id)
      if (rule === undefined) {
        problems.push(`${place}rules: there is no rule "${id}"; ${suggest(id, [...rules.keys()])}`)
      } else problems.push(...settingProblems(rule, setting).map(text => `${place}rules["${id}"]${text}`))
    }
  }
  checkPart(config, '')
  for (const [index, override] of (config.overrides ?? []).entries())
    checkPart(override, `overrides[${index}].`)
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
}

function suggest(name: string, names: readonly string[]): string {
  return `did you mean "${closest(name, [...names])}"?`
}

function settingProblems({ meta }: Rule, setting: RuleSetting): string[] {
  const isPair = Array.isArray(setting)
  const severity: unknown = isPair ? setting[0] : setting
  if (typeof severity !== 'string' || !severities.includes(severity)) {
    return [`: ${JSON.stringify(severity)} is no severity; write off, info, warning or error`]
  }
  if (!isPair || setting[1] === undefined) return []
  if (meta.schema === undefined) return [': the rule takes no options']
  const { valid, errors } = new Validator(meta.schema as Schema, '2020-12', false).validate(setting[1])
  // the outermost errors only say that something inside is wrong
  const inner = errors.filter(({ keyword }) => keyword !== 'properties' && keyword !== 'items')
  return valid ? [] : inner.map(({ instanceLocation, error }) => `${instanceLocation.slice(1)}: ${error}`)
}
