import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Rule } from './rule.ts'

/** A rule that runs on a file, as the configuration has it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** The options of the configuration; those of the rule's defaults that it leaves out need not be here. */
  readonly options?: Readonly<Record<string, unknown>>
}
