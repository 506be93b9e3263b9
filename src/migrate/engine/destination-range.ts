import type { Definition, Image, Link } from 'mdast'

/**
 * Where the address of a link stands in a source, angle brackets included; undefined for an address in angle brackets
 * or a bare one, which are their own text.
 */
export function destinationRange(
  node: Link | Image | Definition,
  source: string,
): { readonly start: number; readonly end: number } | undefined {
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!]
  const opener = node.type === 'image' ? '![' : '['
  if (!source.startsWith(opener, from)) return undefined
  const last = node.type === 'link' ? node.children.at(-1) : undefined
  const inside = last?.position?.end.offset ?? from + opener.length
  const close = closingBracket(source, inside, to)
  if (close === undefined || source[close + 1] !== (node.type === 'definition' ? ':' : '(')) return undefined
  let start = close + 2
  while (start < to && /[\s>]/.test(source[start]!)) start++
  if (source[start] === '<') {
    const end = unescaped(source, '>', start + 1, to)
    return end === undefined ? undefined : { start, end: end + 1 }
  }
  let depth = 0
  let end = start
  for (; end < to; end++) {
    const unit = source[end]!
    if (/\s/.test(unit)) break
    if (unit === '\\') end++
    else if (unit === '(') depth++
    else if (unit === ')' && depth-- === 0) break
  }
  return { start, end: Math.min(end, to) }
}

function closingBracket(source: string, from: number, to: number): number | undefined {
  let depth = 0
  for (let at = from; at < to; at++) {
    const unit = source[at]
    if (unit === '\\') at++
    else if (unit === '[') depth++
    else if (unit === ']' && depth-- === 0) return at
  }
  return undefined
}

function unescaped(source: string, wanted: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === wanted) return at
  }
  return undefined
}
