import type { NamedParam, Param, Shortcode } from '../../../ast/nodes.ts'
import { byteLength } from '../../../text/byte-length.ts'
import type { RuleContext } from '../../rule-context.ts'

/** A call of `ref` or `relref`. */
export interface ReferenceCall {
  /** What it refers to, as Hugo prints it. */
  readonly reference: string
  /** The key of a language that it names. */
  readonly language: string | undefined
  /** The parameter with the reference. */
  readonly param: Param
  readonly node: Shortcode
}

/** Reads a call of one of Hugo's own `ref` and `relref`; undefined for others, and for those that refer to nothing. */
export function referenceCall(node: Shortcode, context: RuleContext): ReferenceCall | undefined {
  if (node.inline || !/^(?:rel)?ref$/i.test(node.name)) return undefined
  // a site may have its own of these names
  const known = context.shortcode(node.name)
  if (known !== undefined && known.embedded === undefined) return undefined
  const named = (name: string) =>
    node.params.findLast(
      (param): param is NamedParam => param.type === 'namedParam' && param.name.toLowerCase() === name,
    )
  const [first] = node.params
  const param = first?.type === 'positionalParam' ? first : named('path')
  if (param?.position === undefined || String(param.value) === '') return undefined
  const language = named('lang')
  return {
    reference: String(param.value),
    language: language === undefined || language.value === '' ? undefined : String(language.value),
    param,
    node,
  }
}

/** Hugo's own report on a reference, at the start of its tag. */
export function hugoReport(
  { node }: ReferenceCall,
  context: RuleContext,
  path: string,
  reason: string,
): { readonly message: string; readonly line: number; readonly column: number } | undefined {
  if (context.site?.config.refLinksErrorLevel !== 'error' || node.position === undefined) return undefined
  const { offset, line } = node.position.start
  const lineStart = context.source.lastIndexOf('\n', offset - 1) + 1
  const column = byteLength(context.source, lineStart, offset) + 1
  const file = context.page?.path ?? context.path
  // Go quotes as JSON does
  const quoted = JSON.stringify(path)
  return { message: `REF_NOT_FOUND: Ref ${quoted}: "${file}:${line}:${column}": ${reason}`, line, column }
}
