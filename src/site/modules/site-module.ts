import type { ConfigMap } from '../config/config-value.ts'

/** A folder (or file) of a module that stands somewhere in the site's union file system. */
export interface SiteMount {
  /** As a path of the host. */
  readonly source: string
  /** Where it appears, e.g. `content/blog` or `layouts`. */
  readonly target: string
  /** The languages (lower case) that it is for; all when empty. */
  readonly languages: readonly string[]
  /** Whether a file of it, by its path relative to the source, is taken. */
  readonly takes: (path: string) => boolean
}

/** The project, a theme or an imported module. */
export interface SiteModule {
  /** The import path or the theme's name; empty for the project. */
  readonly path: string
  /** As a path of the host. */
  readonly folder: string
  readonly mounts: readonly SiteMount[]
  /** Its own configuration, not merged. */
  readonly config: ConfigMap
}

/** An import that is not there. */
export interface MissingModule {
  readonly path: string
  /** How many modules that were found come before it. */
  readonly rank: number
}
