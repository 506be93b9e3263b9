/** What a template prints, as far as it can be said in other languages. */
export type View =
  /** HTML text as it is written, with its entities. */
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'value'; readonly value: Value }
  /** A value that is HTML itself. */
  | { readonly type: 'html'; readonly value: Value }
  | { readonly type: 'inner' }
  | ElementView
  | {
      readonly type: 'if'
      readonly test: Test
      readonly yes: readonly View[]
      readonly no: readonly View[]
    }

export interface ElementView {
  readonly type: 'element'
  readonly name: string
  readonly attributes: readonly ViewAttribute[]
  readonly children: readonly View[]
}

export interface ViewAttribute {
  readonly name: string
  /** `null` for one without a value. */
  readonly parts: readonly AttributePart[] | null
  /** When it is there; always by default. */
  readonly test: Test | undefined
}

/** Text is as it is meant, without entities. */
export type AttributePart =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'value'; readonly value: Value }
  | {
      readonly type: 'if'
      readonly test: Test
      readonly yes: readonly AttributePart[]
      readonly no: readonly AttributePart[]
    }

export type Value =
  | { readonly type: 'prop'; readonly name: string }
  | { readonly type: 'constant'; readonly value: string | number | boolean }
  /** The fallback where the value is missing or empty. */
  | { readonly type: 'default'; readonly value: Value; readonly fallback: Value }
  /** A number with so many digits behind the point. */
  | { readonly type: 'fixed'; readonly value: Value; readonly digits: number }
  | { readonly type: 'join'; readonly values: readonly Value[] }
  | { readonly type: 'case'; readonly value: Value; readonly to: 'upper' | 'lower' }

export type Test =
  | { readonly type: 'given'; readonly value: Value }
  /** There is content. */
  | { readonly type: 'hasInner' }
  | { readonly type: 'equal'; readonly left: Value; readonly right: Value }
  | { readonly type: 'not'; readonly test: Test }
  | { readonly type: 'and' | 'or'; readonly tests: readonly Test[] }

export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)
