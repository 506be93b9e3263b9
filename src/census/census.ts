import type { Delimiter, ShortcodeForm } from '../ast/nodes.ts'
import type { CallContext } from './call-context.ts'

/** Calls that are alike in everything that a row tells. */
export interface CensusRow {
  /** As spelled in the calls. */
  readonly name: string
  readonly delimiter: Delimiter
  readonly form: ShortcodeForm
  /** `none`, `positional: 2`, `named: alt, src` (sorted, each once), or both kinds: `positional: 1; named: src`. */
  readonly arguments: string
  readonly context: CallContext
  readonly count: number
  /** The first few calls, as `path:line:column`, counted from 1, columns in UTF-16 code units. */
  readonly samples: readonly string[]
}

/** Tags that are no calls. */
export interface OtherTags {
  readonly count: number
  readonly samples: readonly string[]
}

/** The inventory of the shortcode calls of some files; plain JSON. */
export interface Census {
  readonly totals: {
    readonly files: number
    readonly filesWithCalls: number
    /** Files that have an error: Hugo would refuse them. */
    readonly filesWithErrors: number
    readonly calls: number
    /** Different names, as spelled. */
    readonly names: number
  }
  /** The most frequent first; those that are equal by name, and then by the other columns. */
  readonly rows: readonly CensusRow[]
  /** Tags that Hugo prints instead of running them. */
  readonly escapedTags: OtherTags
  /** Tags that are broken, or closing tags without a partner. */
  readonly strayTags: OtherTags
}
