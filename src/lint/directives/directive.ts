export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'

/** The name of a rule or group in a directive. */
export interface DirectiveName {
  readonly name: string
  /** UTF-16 code units of the file. */
  readonly startOffset: number
  readonly endOffset: number
}

/** A comment of a content file that tells the linter to be silent. */
export interface Directive {
  readonly kind: DirectiveKind
  /** Rules (`group/name`) or groups (`group`); empty for all rules. */
  readonly names: readonly DirectiveName[]
  /** What stands behind `--`. */
  readonly reason: string | undefined
  /** The whole comment. */
  readonly startOffset: number
  readonly endOffset: number
  /** Its first and last line, from 1. */
  readonly startLine: number
  readonly endLine: number
}
