/** A file to lint. */
export interface LintFile {
  /** Absolute. */
  readonly path: string
  /** As it is reported: relative to the folder of the run when it is below it, with slashes. */
  readonly name: string
}

/** Something that cannot be linted. */
export interface LintFailure {
  readonly name: string
  readonly message: string
  /** `line:column`, as far as it is known. */
  readonly place?: string
}
