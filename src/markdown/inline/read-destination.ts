import type { Stretch } from '../stretch.ts'

const deepestParentheses = 32
const pointedEnds = /[<>\n\\]/g
const bareEnds = /[\s()\\]/g

/** The address that stands at an offset, without `<>`, and where it ends; an empty one is possible. */
export function readDestination(source: string, start: number): (Stretch & { next: number }) | undefined {
  if (source[start] === '<') {
    pointedEnds.lastIndex = start + 1
    for (let match = pointedEnds.exec(source); match !== null; match = pointedEnds.exec(source)) {
      if (match[0] === '\\') pointedEnds.lastIndex++
      else if (match[0] !== '>') return undefined
      else return { start: start + 1, end: match.index, next: match.index + 1 }
    }
    return undefined
  }
  const end = bareEnd(source, start)
  return end === undefined ? undefined : { start, end, next: end }
}

function bareEnd(source: string, start: number): number | undefined {
  let depth = 0
  bareEnds.lastIndex = start
  for (let match = bareEnds.exec(source); match !== null; match = bareEnds.exec(source)) {
    const [mark] = match
    if (mark === '\\') {
      if (!/\s/.test(source[match.index + 1] ?? ' ')) bareEnds.lastIndex++
    } else if (mark === '(') {
      // also what keeps the time linear
      if (++depth > deepestParentheses) return undefined
    } else if (mark === ')') {
      if (depth-- === 0) return match.index
    } else return depth === 0 ? match.index : undefined
  }
  return depth === 0 ? source.length : undefined
}
