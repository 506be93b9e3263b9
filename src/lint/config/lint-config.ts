import type { LintPlugin } from './lint-plugin.ts'
import type { RuleSetting } from './rule-setting.ts'

/** Settings that count for a part of the files. */
export interface LintOverride {
  /** Patterns of paths, relative to the folder of the configuration. */
  readonly files?: readonly string[]
  /** Keys of languages of the site. */
  readonly languages?: readonly string[]
  /** Types of pages: `type` of their front matter, else their section. */
  readonly types?: readonly string[]
  readonly extends?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** What stands in `hugomark.config.*`. */
export interface LintConfig {
  readonly $schema?: string
  /**
   * Names of presets, later ones over earlier ones: `recommended` (the default), `strict`, `style`, `security`,
   * `upgrade`, `migrate-<target>`, `all`; and `<plugin>/<preset>` for those of plugins.
   */
  readonly extends?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Later ones count over earlier ones. */
  readonly overrides?: readonly LintOverride[]
  /** Patterns of paths that are not linted, beside those of `.gitignore`. */
  readonly ignores?: readonly string[]
  /** Plugins: names of packages, paths, or the plugins themselves in a configuration that is a program. */
  readonly plugins?: readonly (string | LintPlugin)[]
  /** The site's folder, relative to the folder of the configuration; found from the files when it is not given. */
  readonly site?: string
  /**
   * The version of Hugo, such as `0.146`; found in the site when it is not given. A range such as `0.111..0.169` turns on the
   * rules of the preset `upgrade`, for an upgrade from the first to the last.
   */
  readonly hugo?: string
  /** Folders of Hugo modules that are not where the site says, by the path of the module. */
  readonly modules?: Readonly<Record<string, string>>
}
