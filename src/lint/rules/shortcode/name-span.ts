import type { Shortcode } from '../../../ast/nodes.ts'

/** Where the name of a call stands in its opening tag. */
export function nameSpan(
  source: string,
  { name, openTag }: Shortcode,
): { readonly startOffset: number; readonly endOffset: number } {
  const start = openTag?.start.offset ?? 0
  const startOffset = source.indexOf(name, start + 3)
  return { startOffset, endOffset: startOffset + name.length }
}
