import type { Stretch } from '../../../markdown/stretch.ts'
import { containerPrefix } from '../../page/container-prefix.ts'
import { leafLines } from '../leaf-lines.ts'
import type { PlacedNode } from '../walk-mdast.ts'

/** One item of a definition list, in the order of the source. */
export type DefinitionItem =
  | { readonly kind: 'term'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'description'
      /** The colon with the white space behind it. */
      readonly mark: Stretch
      readonly end: number
      /** It is one paragraph. */
      readonly isPhrase: boolean
    }

export interface DefinitionList {
  readonly items: readonly DefinitionItem[]
  /** There is something in it that CommonMark reads as something else than Goldmark. */
  readonly isDoubtful: boolean
}

const blockStart = /^(?:[-*+>#|]|\d{1,9}[.)]|`{3}|~{3}|<|\{)/

/** The definition lists among blocks that follow each other (Goldmark's extension). `text` is the masked source. */
export function findDefinitionLists(blocks: readonly PlacedNode[], text: string): DefinitionList[] {
  const lists: DefinitionList[] = []
  let items: DefinitionItem[] = []
  let isDoubtful = false
  /** Columns that the content of the last description stands in. */
  let offset = 0
  const finish = () => {
    if (items.length > 0) lists.push({ items, isDoubtful })
    items = []
    isDoubtful = false
  }
  for (const [index, block] of blocks.entries()) {
    const [start, end] = rangeOf(block)
    const lines = block.type === 'paragraph' ? linesOf(text, start, end) : []
    const first = lines[0]
    const column = columnOf(text, start)
    const base = baseColumn(blocks, text)
    const isWithin = items.length > 0 && column >= base + offset
    if (first === undefined || (isWithin && !first.isMark)) {
      if (isWithin) {
        stretch(items, end)
        // what is indented by four columns is code for CommonMark alone
        if (block.type === 'code' && !/[`~]/.test(text[start] ?? '')) isDoubtful = true
      } else finish()
      continue
    }
    const marked = lines.findIndex(line => line.isMark)
    const next = blocks[index + 1]
    const isNextMarked = next?.type === 'paragraph' && linesOf(text, ...rangeOf(next))[0]?.isMark === true
    if (marked === 0 && items.length === 0) continue
    if (marked < 0 && !isNextMarked) {
      finish()
      continue
    }
    for (const line of lines) {
      if (line.isMark) {
        let markEnd = line.start + 1
        while (text[markEnd] === ' ' || text[markEnd] === '\t') markEnd++
        offset = Math.min(markEnd - line.start, 5)
        if (blockStart.test(text.slice(markEnd, markEnd + 12))) isDoubtful = true
        const mark = { start: line.start, end: markEnd }
        items.push({ kind: 'description', mark, end: line.end, isPhrase: true })
      } else if (marked < 0 || line.start < lines[marked]!.start) {
        items.push({ kind: 'term', start: line.start, end: line.end })
      } else items.push({ ...(items.pop() as DefinitionItem), end: line.end })
    }
  }
  finish()
  return lists
}

/** A further block of the last description. */
function stretch(items: DefinitionItem[], end: number): void {
  const last = items.at(-1)
  if (last?.kind === 'description') items[items.length - 1] = { ...last, end, isPhrase: false }
}

function rangeOf({ position }: PlacedNode): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

function baseColumn(blocks: readonly PlacedNode[], text: string): number {
  const [start] = rangeOf(blocks[0]!)
  return start - text.lastIndexOf('\n', start - 1) - 1
}

/** The column of a block, of indented code that of its text. */
function columnOf(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - text.lastIndexOf('\n', start - 1) - 1
}

/** The lines of a paragraph, and whether each starts with the colon of a description at the column of the paragraph. */
function linesOf(text: string, start: number, end: number): (Stretch & { isMark: boolean })[] {
  const width = containerPrefix(text, start).length
  return leafLines(text, start, end).map((line, index) => {
    const column = line.start - text.lastIndexOf('\n', line.start - 1) - 1
    const isColon = text[line.start] === ':' && /[ \t]/.test(text[line.start + 1] ?? '')
    return { ...line, isMark: isColon && (index === 0 || column === width) && line.end > line.start + 1 }
  })
}
