import type { MigratedComponent } from '../../engine/migrate-options.ts'
import type { MigrationFinding, MigrationStatus } from '../../finding.ts'

/** A page as it is written. */
export interface PageOutcome {
  readonly text: string
  /** The worst of the findings. */
  readonly status: MigrationStatus
  /** In the order of the source: of the plan, the translation, and the target's own parser. */
  readonly findings: readonly MigrationFinding[]
  readonly components: readonly MigratedComponent[]
}
