import type { Delimiter, ParamValue, ParamValueType } from '../ast/nodes.ts'

/** A parameter value with Hugo's type. */
export interface HugoValue {
  readonly type: ParamValueType
  readonly value: ParamValue
}

/** A shortcode as Hugo hands it to its template. */
export interface HugoShortcode {
  readonly name: string
  readonly inline: boolean
  readonly delimiter: Delimiter
  /** Its number among the shortcodes of the page or of its parent, from 0. */
  readonly ordinal: number
  readonly isNamedParams: boolean
  /** Positional parameters; empty when the parameters are named. */
  readonly positional: readonly HugoValue[]
  /** Named parameters in the order of their first use; of two with one name the last value counts. */
  readonly named: readonly (readonly [name: string, value: HugoValue])[]
  /** The inner content: text, with the shortcodes in it; null when the shortcode was not closed. */
  readonly inner: readonly (string | HugoShortcode)[] | null
  /** Line and byte column of the tag, both from 1. */
  readonly line: number
  readonly column: number
}
