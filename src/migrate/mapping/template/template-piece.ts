/** A piece of a template of a mapping. */
export type TemplatePiece =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'value'
      /** In lower case; a number from 0 for a parameter without a name. The first that is given counts. */
      readonly names: readonly string[]
      /** Printed when the parameter is not given. */
      readonly fallback: string | undefined
      /** Prints nothing, and only decides about the piece in brackets around it. */
      readonly isCondition: boolean
    }
  /** An optional one falls away when a value of its own is not given; a group is always printed. */
  | { readonly type: 'optional' | 'group'; readonly pieces: readonly TemplatePiece[] }
