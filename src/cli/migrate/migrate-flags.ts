import type { MigrationStatus } from '../../migrate/finding.ts'

/** The options of `hugomark migrate`, as commander gives them. */
export interface MigrateFlags {
  readonly to?: string
  readonly from: string
  readonly out?: string
  readonly write?: true
  readonly revert?: true
  readonly force?: true
  readonly only?: readonly string[]
  readonly since?: string
  readonly sample?: number
  readonly map?: string
  /** False for the pages and what belongs to them alone. */
  readonly skeleton: boolean
  readonly report?: string
  readonly json?: true
  readonly failOn: Exclude<MigrationStatus, 'clean'> | 'never'
  readonly concurrency?: number
  readonly color?: boolean
  /** What Hugo built, and what the target built. */
  readonly compare?: readonly string[]
  readonly build?: true
  readonly verify?: true
}
