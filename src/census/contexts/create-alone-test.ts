import { maskedUnit } from '../../markdown/masked-unit.ts'
import { createLineIndex } from '../../text/line-index.ts'

/** Whether nothing but white space and tags stands beside a call, from `lineStart` to the end of its last line. */
export type AloneTest = (start: number, end: number, lineStart?: number) => boolean

/** Reads each line of a masked text once, however many calls are on it. */
export function createAloneTest(text: string): AloneTest {
  const lines = createLineIndex(text)
  const firsts = new Map<number, number>()
  const lasts = new Map<number, number>()

  const firstFrom = (from: number, until: number): number => {
    let at = from
    while (at < until && isEmpty(text[at]!)) at++
    return at
  }
  const lastBefore = (end: number, from: number): number => {
    let at = end
    while (at > from && isEmpty(text[at - 1]!)) at--
    return at
  }
  return (start, end, lineStart) => {
    const line = lines.pointAt(start).line
    const from = lineStart ?? lines.lineStart(line)
    const first = firsts.get(from) ?? firstFrom(from, endOf(line))
    firsts.set(from, first)
    if (first < start) return false
    const lastLine = lines.pointAt(end).line
    const last = lasts.get(lastLine) ?? lastBefore(endOf(lastLine), lines.lineStart(lastLine))
    lasts.set(lastLine, last)
    return last <= end
  }

  function endOf(line: number): number {
    return line < lines.lineCount ? lines.lineStart(line + 1) - 1 : text.length
  }
}

function isEmpty(char: string): boolean {
  return char === maskedUnit || char === ' ' || char === '\t' || char === '\r'
}
