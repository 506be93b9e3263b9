import type { Delimiter, ShortcodeForm } from '../../ast/nodes.ts'

/** A place in a file; line and column count from 1, columns in UTF-16 code units. */
export interface CallPlace {
  /** As a path of the host. */
  readonly path: string
  readonly line: number
  readonly column: number
}

/** How many calls are written in one way. */
export interface CallCount {
  readonly delimiter: Delimiter
  readonly form: ShortcodeForm
  count: number
}

/** The calls of one shortcode, or of a name that no shortcode has. */
export interface NameUsage {
  readonly name: string
  calls: number
  /** How many files have a call. */
  files: number
  /** The commonest way first. */
  readonly forms: readonly CallCount[]
  /** The first calls, in the order of files and text; at most five. */
  readonly places: readonly CallPlace[]
}

/** The calls in the content of a site. */
export interface SiteUsage {
  /** How many content files were read. */
  readonly files: number
  /** By the shortcode's own name; a name that is not found is as it is spelled. */
  readonly names: ReadonlyMap<string, NameUsage>
  /** Calls of inline shortcodes, which are defined where they stand. */
  readonly inlineCalls: number
  /** Files that Hugo refuses for something else than an unknown name, as paths of the host. */
  readonly refused: readonly string[]
}
