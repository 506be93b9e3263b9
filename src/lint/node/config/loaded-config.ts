import type { LintConfig } from '../../config/lint-config.ts'
import type { RuleResolver } from '../../config/resolve-rules.ts'

/** A configuration, ready for use. */
export interface LoadedConfig {
  /** The file; undefined when there is none. */
  readonly path: string | undefined
  /** The folder that its patterns and paths count from. */
  readonly folder: string
  /** With what the command line says over it. */
  readonly config: LintConfig
  readonly resolver: RuleResolver
  /** A digest of all that rules hang on, for the key of the cache. */
  readonly hash: string
  /** Whether `ignores` has a file or folder; `path` is absolute. */
  ignores(path: string, isFolder: boolean): boolean
}
