import type { Rule } from '../rule.ts'
import type { PresetName } from '../rule-meta.ts'
import type { RuleSetting } from './rule-setting.ts'

/** The stacks that content can be made ready for; each gives the preset `migrate-<target>`. */
export const migrationTargets = [
  'mdx',
  'astro',
  'starlight',
  'docusaurus',
  'markdoc',
  'eleventy',
  'vitepress',
  'markdown',
] as const

export type MigrationTarget = (typeof migrationTargets)[number]

const plain = [
  'recommended',
  'strict',
  'style',
  'security',
  'upgrade',
] as const satisfies readonly PresetName[]

/** The names of all presets of this package. */
export const presetNames: readonly string[] = [
  ...plain,
  ...migrationTargets.map(name => `migrate-${name}`),
  'all',
]

/**
 * The settings that a preset stands for; undefined for an unknown name. `strict` holds `recommended`; `all` turns every
 * rule on but those of migration, which hang on the target.
 */
export function presetRules(name: string, rules: readonly Rule[]): Record<string, RuleSetting> | undefined {
  const target = migrationTargets.find(each => name === `migrate-${each}`)
  if (target === undefined && !presetNames.includes(name)) return undefined
  const settings: Record<string, RuleSetting> = {}
  for (const { meta } of rules) {
    if (!isIn(name, target, meta.presets)) continue
    const takesTarget = target !== undefined && meta.schema?.properties['target'] !== undefined
    settings[meta.id] = takesTarget ? [meta.severity, { target }] : meta.severity
  }
  return settings
}

function isIn(name: string, target: MigrationTarget | undefined, presets: readonly PresetName[]): boolean {
  if (target !== undefined) return presets.includes('migrate')
  if (name === 'all') return presets.length === 0 || presets.some(preset => preset !== 'migrate')
  if (name === 'strict' && presets.includes('recommended')) return true
  return (presets as readonly string[]).includes(name)
}
