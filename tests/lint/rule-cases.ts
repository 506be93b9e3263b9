/** A file that a rule looks at. */
export interface RuleCase {
  /** What is special about it; the title in the documentation. */
  readonly name: string
  readonly source: string
  /** Where the file is; `content/page.md` by default. */
  readonly path?: string
  /** The other files of its site, by path; no site without. A file `hugo.toml` is put in when there is none. */
  readonly site?: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, unknown>>
  /** Such as `0.111`; the newest by default. */
  readonly hugo?: string
  /** Rules that run beside this one; their reports are no part of the case. */
  readonly beside?: readonly string[]
  /** Is shown in the documentation of the rule, as the first case of each kind always is. */
  readonly isShown?: boolean
}

export interface FailingCase extends RuleCase {
  /** Every report: `line:column-line:column message`. */
  readonly reports: readonly string[]
  /** The text behind `--fix`; absent when nothing changes. */
  readonly fixed?: string
  /** The text behind `--fix-unsafe`; absent when it is that behind `--fix`. */
  readonly unsafeFixed?: string
  /** For each suggestion in order: its message, and the text with its edits made. */
  readonly suggestions?: readonly (readonly [message: string, output: string])[]
  /** `line:column message` of Hugo, where the rule tells what Hugo refuses. */
  readonly hugoSays?: string
}

/** The table of a rule. docs/rules/ is made from it. */
export interface RuleCases {
  readonly fails: readonly FailingCase[]
  readonly passes: readonly RuleCase[]
}
