import type { Rule } from '../rule.ts'
import type { RuleSetting } from './rule-setting.ts'

/** Rules from elsewhere. */
export interface LintPlugin {
  /** The first part of the ids of its rules: lower-case letters, digits and hyphens. */
  readonly name: string
  readonly rules: readonly Rule[]
  /** Settings that a configuration takes over with `extends: ["<name>/<preset>"]`. */
  readonly presets?: Readonly<Record<string, Readonly<Record<string, RuleSetting>>>>
}
