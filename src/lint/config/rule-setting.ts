import type { Severity } from '../../diagnostics/diagnostic.ts'

/** `warn` is another word for `warning`. */
export type SeveritySetting = Severity | 'warn' | 'off'

/** How a rule runs: its severity, with options or without. */
export type RuleSetting = SeveritySetting | readonly [SeveritySetting, Readonly<Record<string, unknown>>]
