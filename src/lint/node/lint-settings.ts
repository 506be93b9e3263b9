import type { LintConfig } from '../config/lint-config.ts'
import type { RuleSetting } from '../config/rule-setting.ts'

/** What counts for all files of a run. Plain data, so that it can be sent to a worker, unless `config` holds plugins. */
export interface LintSettings {
  /** The folder that paths are reported from, and relative ones count from. Absolute. */
  readonly cwd: string
  /** In place of configuration files. Its patterns and paths count from `cwd`. */
  readonly config?: LintConfig
  /** The configuration of all files, in place of the nearest one of each; relative to `cwd`. */
  readonly configFile?: string
  /** Looks for no configuration files. */
  readonly ignoresConfigs?: boolean
  /** Presets in place of those of the configuration. */
  readonly presets?: readonly string[]
  /** Settings of rules over those of the configuration, its overrides included. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** The folder of the site, relative to `cwd`, in place of the one that is found. */
  readonly site?: string
  /** The version of Hugo, such as `0.146`. */
  readonly hugoVersion?: string
  /** Makes fixes: those that are safe, or all. */
  readonly fix?: 'safe' | 'all'
  /** Makes the fixes of these rules only. */
  readonly fixRules?: readonly string[]
  /** Measures the time of rules. */
  readonly isTimed?: boolean
  /** Notes what of the site the result of a file depends on. */
  readonly isTracked?: boolean
}
