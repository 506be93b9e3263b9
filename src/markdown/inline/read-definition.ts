import type { Stretch } from '../stretch.ts'
import { passSpace } from './pass-space.ts'
import { readDestination } from './read-destination.ts'
import { readLabel } from './read-label.ts'
import type { TitleReader } from './read-title.ts'

export interface FoundDefinition extends Stretch {
  readonly label: Stretch
  readonly destination: Stretch
  readonly title?: Stretch
}

const lineEnd = /[ \t]*(?:\r?\n|$)/y

/** The link reference definition that starts at an offset, which is the start of a line; it ends with a line. */
export function readDefinition(
  source: string,
  from: number,
  readTitle: TitleReader,
): FoundDefinition | undefined {
  const start = passSpace(source, from)
  const label = readLabel(source, start)
  if (label === undefined || source[label.end + 1] !== ':') return undefined
  const at = passSpace(source, label.end + 2)
  const found = at < source.length ? readDestination(source, at) : undefined
  if (found === undefined || found.next === at) return undefined
  const { next, ...destination } = found
  const titleStart = passSpace(source, next)
  const title = titleStart > next ? readTitle(titleStart) : undefined
  const titledEnd = title === undefined ? undefined : endOfLine(source, title.next)
  if (title !== undefined && titledEnd !== undefined) {
    return { start, end: titledEnd, label, destination, title: { start: title.start, end: title.end } }
  }
  const end = endOfLine(source, next)
  return end === undefined ? undefined : { start, end, label, destination }
}

/** Where the next line starts, when nothing but white space is left of this one. */
function endOfLine(source: string, at: number): number | undefined {
  lineEnd.lastIndex = at
  return lineEnd.test(source) ? lineEnd.lastIndex : undefined
}
