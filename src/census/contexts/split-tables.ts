import type { Stretch } from './mask-tags.ts'
import type { TextBlock } from './text-block.ts'

const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r]*$/

/** Cuts a paragraph with a table at its end (a header line and `|---|` below) into the text above and the rows. */
export function splitTables(block: TextBlock, text: string): readonly TextBlock[] {
  const { kind, isInList, lines } = block
  if (kind !== 'text') return [block]
  const sourceOf = ({ start, end }: Stretch) => text.slice(start, end)
  const delimiterIndex = lines.findIndex((line, index) => {
    if (index === 0) return false
    const source = sourceOf(line)
    if (!source.includes('|') || !delimiterRow.test(source)) return false
    return cellCount(source) === cellCount(sourceOf(lines[index - 1]!))
  })
  if (delimiterIndex < 0) return [block]
  const rows = lines.slice(delimiterIndex - 1).map((line): TextBlock => {
    return { kind: 'table', isInList, lines: [line] }
  })
  const above = lines.slice(0, delimiterIndex - 1)
  return above.length === 0 ? rows : [{ kind, isInList, lines: above }, ...rows]
}

function cellCount(row: string): number {
  const cells = row.trim().replace(/\\./g, '').replace(/^\|/, '').replace(/\|$/, '')
  return cells.split('|').length
}
