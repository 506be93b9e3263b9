import type { MigrationFinding } from '../../finding.ts'

/** What becomes of a field of front matter. */
export interface FieldRule {
  /** Its path in the target; it is left out when this is empty, and keeps its name without it. */
  readonly to?: readonly string[]
  /** The target reads a date, so text that is one becomes one. */
  readonly isDate?: true
  /** What a person should know when a page has the field with a value that says something. */
  readonly finding?: FieldFinding
  /** Whether the rule is for pages of sections only, or for others only; the field is kept elsewhere. */
  readonly for?: 'section' | 'page'
}

export type FieldFinding = Pick<MigrationFinding, 'code' | 'status' | 'message' | 'advice'>
