import type { Position } from '../text/position.ts'

/**
 * How a page comes through: `clean`; `rendering` when it looks different, but nothing is lost; `review` when a person has
 * to look at a place; `blocked` when a part could not be translated.
 */
export type MigrationStatus = 'clean' | 'rendering' | 'review' | 'blocked'

/** One thing that a person should know about a migrated page. */
export interface MigrationFinding {
  /** Kebab-case; docs/migrate.md lists all. */
  readonly code: string
  readonly status: Exclude<MigrationStatus, 'clean'>
  /** What is so. */
  readonly message: string
  /** What to do about it. */
  readonly advice: string
  /** In the Hugo file. */
  readonly position: Position
}
