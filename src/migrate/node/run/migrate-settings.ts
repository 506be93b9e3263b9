import type { MigrationMapping } from '../../mapping/migration-mapping.ts'

/** What a migration goes by. Plain data, for worker threads. */
export interface MigrateSettings {
  /** An absolute path in the site. */
  readonly from: string
  /** The name of the target. */
  readonly target: string
  /** What a person says of shortcodes and front matter. */
  readonly mapping?: MigrationMapping
  /** Milliseconds since 1970, against which dates of publication count. */
  readonly now: number
  /** Folders to load the target's own parser from, which reads each page; without them none does. */
  readonly verify?: readonly string[]
}
