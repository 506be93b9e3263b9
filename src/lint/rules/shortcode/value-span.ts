import type { Param } from '../../../ast/nodes.ts'

/** Where the value of a parameter stands, quotes included; undefined for one that no source holds. */
export function valueSpan(
  param: Param,
): { readonly startOffset: number; readonly endOffset: number } | undefined {
  if (param.position === undefined) return undefined
  const { start, end } = param.position
  if (param.type === 'positionalParam') return { startOffset: start.offset, endOffset: end.offset }
  const { name, between } = param.raws ?? {}
  const length = (name?.raw ?? param.name).length + (between ?? '=').length
  return { startOffset: start.offset + length, endOffset: end.offset }
}
