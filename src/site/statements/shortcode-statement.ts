import type {
  ChildrenSignature,
  InnerSignature,
  NamedParameter,
  ParentSignature,
  PositionalParameter,
  ShortcodeSignature,
} from '../../gotmpl/signature/signature.ts'

/** What users state of a shortcode, see `schema/shortcodes.schema.json`. What it leaves out stays as it was learned. */
export interface ShortcodeStatement {
  inner?: Partial<InnerSignature>
  calls?: Partial<ShortcodeSignature['calls']>
  positional?: (Partial<PositionalParameter> & { index: number })[]
  named?: (Partial<NamedParameter> & { name: string })[]
  oneOf?: ShortcodeSignature['oneOf']
  closed?: boolean
  rejectsOthers?: Partial<ShortcodeSignature['rejectsOthers']>
  parent?: Partial<ParentSignature>
  children?: Partial<ChildrenSignature>
  output?: ShortcodeSignature['output']
  description?: string
  examples?: string[]
}
