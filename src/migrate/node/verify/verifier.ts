/** What the parser of a target says against a page. */
export interface VerifyProblem {
  readonly message: string
  /** In the text of the page, in UTF-16 code units counted from 0; undefined when the parser does not tell. */
  readonly offset: number | undefined
}

/** A target's own parser. */
export interface Verifier {
  /** Checks one page; `components` are the names of the components that it may use. */
  check(text: string, components: readonly string[]): Promise<readonly VerifyProblem[]>
}
