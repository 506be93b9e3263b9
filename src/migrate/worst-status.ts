import type { MigrationFinding, MigrationStatus } from './finding.ts'

const ranks: readonly MigrationStatus[] = ['clean', 'rendering', 'review', 'blocked']

/** The worst of the findings; `clean` when there is none. */
export function worstStatus(findings: readonly Pick<MigrationFinding, 'status'>[]): MigrationStatus {
  return ranks[findings.reduce((worst, { status }) => Math.max(worst, ranks.indexOf(status)), 0)]!
}
