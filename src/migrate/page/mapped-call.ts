import type { ParamValue, Shortcode } from '../../ast/nodes.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'

/** A parameter under its name in the target. */
export interface MappedProp {
  readonly name: string
  readonly value: ParamValue
}

/** A call with what its mapping makes of it. */
export interface MappedCall {
  readonly call: Shortcode
  readonly mapping: ShortcodeMapping
  /** The name of the component in the manner of the target. */
  readonly component: string
  readonly props: readonly MappedProp[]
  /** How its content is taken; `none` when it has none. */
  readonly inner: 'markdown' | 'raw' | 'none'
  /** The source of its content, where it is `raw`. */
  readonly body: string
  /** It is a block of its own: alone in its paragraph, or with content that is. */
  readonly isBlock: boolean
  /** How many levels of calls are in its content, 0 for none: for fences that have to be longer outside. */
  readonly levelsInside: number
  /** The filled templates of the mapping, where it has them. */
  readonly kind: string
  readonly title: string
  readonly url: string
  readonly language: string
  readonly options: string
}
