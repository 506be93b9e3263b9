import type { TextEdit } from '../text/text-edit.ts'
import type { MigratedComponent } from './engine/migrate-options.ts'
import type { MigrationFinding, MigrationStatus } from './finding.ts'

/** A page as the target reads it. */
export interface MigratedPage {
  readonly text: string
  /** With its dot. */
  readonly extension: string
  /** The worst of the findings. */
  readonly status: MigrationStatus
  /** In the order of the source. */
  readonly findings: readonly MigrationFinding[]
  /** Components that stand in it, by name, with the module of each that a mapping names. */
  readonly components: readonly MigratedComponent[]
  /** What makes the text out of the source, by offsets of the source: for positions of another tool's messages. */
  readonly edits: readonly TextEdit[]
}
