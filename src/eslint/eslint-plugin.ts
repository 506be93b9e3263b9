import packageJson from '../../package.json' with { type: 'json' }
import { builtInRules } from '../lint/built-in-rules.ts'
import { presetNames, presetRules } from '../lint/config/preset-rules.ts'
import type { SeveritySetting } from '../lint/config/rule-setting.ts'
import { contentLanguage } from './content-language.ts'
import { type EslintRule, toEslintRule } from './to-eslint-rule.ts'

/** The settings of a preset, as an element of ESLint's configuration. */
export interface EslintPreset {
  readonly name: string
  readonly plugins: Record<string, EslintPlugin>
  readonly language: 'hugomark/content'
  readonly rules: Record<string, 'warn' | 'error' | ['warn' | 'error', Record<string, unknown>]>
}

/** What ESLint calls a plugin: our language, our rules by their ids, and our presets. */
export interface EslintPlugin {
  readonly meta: { readonly name: string; readonly version: string }
  readonly languages: { readonly content: typeof contentLanguage }
  readonly rules: Readonly<Record<string, EslintRule>>
  readonly configs: Readonly<Record<string, EslintPreset>>
}

const configs: Record<string, EslintPreset> = {}

/**
 * The rules of the linter for ESLint 9.7 and later, as `hugomark/<group>/<name>`, with its configuration, severities, fixes and
 * caches in place of ours. Directives of pages count.
 */
export const eslintPlugin: EslintPlugin = {
  meta: { name: packageJson.name, version: packageJson.version },
  languages: { content: contentLanguage },
  rules: Object.fromEntries(builtInRules.map(rule => [rule.meta.id, toEslintRule(rule)])),
  configs,
}

for (const name of presetNames) {
  const settings = Object.entries(presetRules(name, builtInRules) ?? {})
  configs[name] = {
    name: `hugomark/${name}`,
    plugins: { hugomark: eslintPlugin },
    language: 'hugomark/content',
    rules: Object.fromEntries(
      settings.map(([id, setting]) => {
        const [severity, options] = typeof setting === 'string' ? [setting, undefined] : setting
        const word = wordFor(severity)
        return [`hugomark/${id}`, options === undefined ? word : [word, { ...options }]]
      }),
    ),
  }
}

/** ESLint knows no `info`. */
function wordFor(severity: SeveritySetting): 'warn' | 'error' {
  return severity === 'error' ? 'error' : 'warn'
}
