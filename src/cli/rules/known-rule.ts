import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { RuleMeta } from '../../lint/rule-meta.ts'

/** A rule as `rules` and `explain` tell it; plain data for JSON. */
export interface KnownRule extends Omit<RuleMeta, 'url'> {
  readonly url: string | null
  /** What the configuration here says; `off` when the rule does not run. */
  readonly here: Severity | 'off'
}
