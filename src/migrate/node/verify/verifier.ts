import type { LoadedPackages } from './load-packages.ts'

/** What the parser of a target says against a page. */
export interface VerifyProblem {
  /** In the parser's words. Places in it, as `(2:1-2:9)`, are those of the text. */
  readonly message: string
  /** In the text of the page, in UTF-16 code units counted from 0; undefined when the parser does not tell. */
  readonly offset: number | undefined
}

/**
 * Checks the text of a page without its front matter; `components` are the names of the components that stand in it.
 * Problems are sorted by nothing; a parser that stops at the first gives one.
 */
export type Verifier = (
  text: string,
  components: readonly string[],
) => readonly VerifyProblem[] | Promise<readonly VerifyProblem[]>

/** How the parser of a target is put together. */
export interface VerifierKind {
  /** The packages that it needs. */
  readonly packages: readonly string[]
  create(packages: LoadedPackages): Verifier
}
