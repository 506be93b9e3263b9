import type { Span } from '../reader/template-nodes.ts'
import type { TemplateProblem } from '../reader/template-problem.ts'

/** `'unknown'` always means: the template alone does not tell. */
export type Certainty = boolean | 'unknown'

/** Whether Hugo builds a call: it does, it does not whatever the values, or that is not to be told. */
export type CallOutcome = 'fine' | 'error' | 'unknown'

/** What a shortcode accepts, as far as its template tells. Plain JSON. */
export interface ShortcodeSignature {
  inner: InnerSignature
  /**
   * What becomes of calls, by their notation, that give what is required and no value that the signature calls
   * wrong. `'error'` when none builds; `'fine'` when all do; `'unknown'` also when that depends on values in ways
   * which a signature does not hold.
   */
  calls: { none: CallOutcome; positional: CallOutcome; named: CallOutcome }
  /** Parameters without a name, by their index; an index that is not read still has its place. */
  positional: PositionalParameter[]
  /** Parameters with a name, in the order of their first use. */
  named: NamedParameter[]
  /** Groups of which a named call must give at least one member. */
  oneOf: GroupMember[][]
  /** All parameters that are read are listed. False when `.Params` is used as a whole or with a computed key. */
  closed: boolean
  /** A call with more parameters than those that are listed fails. Hugo itself ignores them. */
  rejectsOthers: { positional: Certainty; named: Certainty }
  parent: ParentSignature
  children: ChildrenSignature
  /** What is printed; `'none'` when nothing but white space is. */
  output: 'html' | 'markdown' | 'text' | 'none' | 'unknown'
  /** Why the template does not parse; then all else is unknown. */
  problems: TemplateProblem[]
  /** Only stated by users: what the shortcode is for. */
  description?: string
  /** Only stated by users: calls to show in documentation. */
  examples?: string[]
}

export interface InnerSignature {
  /** Exactly Hugo's rule, see `takesInner`: whether calls must be closed or self-closed. */
  takes: Certainty
  /** How the content is used: rendered as Markdown, printed or processed as it is, or not at all. */
  content: 'markdown' | 'raw' | 'none' | 'unknown'
  /** A call with empty content fails. */
  required: Certainty
  /** Where the content is read. */
  uses: Span[]
}

export interface Parameter {
  /** The build fails when a call of this notation lacks it. */
  required: Certainty
  /** What is used instead when the parameter is missing or empty, when that is one constant. */
  default?: string | number | boolean
  /** The values that the template tells apart, in the order of their first use. */
  values: (string | number | boolean)[]
  /** Those of `values` that fail. */
  refusedValues: (string | number | boolean)[]
  /** Any other value than `values` fails. */
  onlyValues: Certainty
  /** The types that uses of the value show; empty when none does. */
  types: ParameterType[]
  /** Where the parameter is read. */
  uses: Span[]
  /** Only stated by users. */
  description?: string
}

export type ParameterType = 'integer' | 'number' | 'boolean' | 'string' | 'list'

export interface PositionalParameter extends Parameter {
  index: number
}

export interface NamedParameter extends Parameter {
  name: string
}

/** `inner` stands for inner content that is not empty. */
export type GroupMember = { name: string } | { inner: true }

export interface ParentSignature {
  /** The call fails outside of another shortcode. */
  required: Certainty
  /** Names that the template compares its parent with. */
  names: string[]
  /** Where the parent is read. */
  uses: Span[]
}

export interface ChildrenSignature {
  /** Reads a store that only shortcodes in its inner content can have filled. */
  expected: Certainty
  /** Only stated by users: the shortcodes that belong into it. */
  names: string[]
}
