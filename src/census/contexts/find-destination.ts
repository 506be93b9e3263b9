import type { Stretch } from './mask-tags.ts'

const deepestParentheses = 32
const ends = /[\s()\\]/g

/** The destination behind the `](` of a link; undefined when what stands there makes no link. */
export function findDestination(source: string, from: number): Stretch | undefined {
  const start = from + leadingSpace(source, from)
  const end = source[start] === '<' ? pointedEnd(source, start) : bareEnd(source, start)
  if (end === undefined) return undefined
  const next = source[end + leadingSpace(source, end)]
  const isTitled = next === '"' || next === "'" || next === '('
  return next === ')' || (isTitled && leadingSpace(source, end) > 0) ? { start, end } : undefined
}

function leadingSpace(source: string, from: number): number {
  let at = from
  while (at < source.length && ' \t\r\n'.includes(source[at]!)) at++
  return at - from
}

function pointedEnd(source: string, start: number): number | undefined {
  const inside = /[<>\n]/g
  inside.lastIndex = start + 1
  const match = inside.exec(source)
  return match?.[0] === '>' ? inside.lastIndex : undefined
}

function bareEnd(source: string, start: number): number | undefined {
  let depth = 0
  ends.lastIndex = start
  for (let match = ends.exec(source); match !== null; match = ends.exec(source)) {
    const [mark] = match
    if (mark === '\\') ends.lastIndex++
    else if (mark === '(') {
      // also what keeps the time linear
      if (++depth > deepestParentheses) return undefined
    } else if (mark !== ')' || depth-- === 0) return match.index
  }
  return undefined
}
