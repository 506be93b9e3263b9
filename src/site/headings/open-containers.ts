import { blockPatterns } from './block-patterns.ts'
import type { LineCursor } from './line-cursor.ts'
import type { Container } from './match-containers.ts'

const deepest = 100

/** Passes the marks that open containers in a line, and gives those. `depth` is the number of those around it. */
export function openContainers(cursor: LineCursor, isInParagraph: boolean, depth: number): Container[] {
  const opened: Container[] = []
  for (let next = openContainer(cursor, isInParagraph); next !== undefined; ) {
    opened.push(next)
    next = depth + opened.length < deepest ? openContainer(cursor, false) : undefined
  }
  return opened
}

function openContainer(cursor: LineCursor, isInParagraph: boolean): Container | undefined {
  if (cursor.indent > 3) return undefined
  const { rest } = cursor
  if (rest.startsWith('>')) {
    cursor.passQuote()
    return { kind: 'quote' }
  }
  if (blockPatterns.rule.test(rest)) return undefined
  const ordered = blockPatterns.ordered.exec(rest)
  const mark = ordered ?? blockPatterns.bullet.exec(rest)
  if (mark === null) return undefined
  const isEmpty = rest.length === mark[0].length || rest.slice(mark[0].length).trim() === ''
  if (isInParagraph && (isEmpty || (ordered !== null && ordered[1] !== '1'))) return undefined
  const before = cursor.column
  cursor.skipIndent(cursor.indent)
  cursor.skip(mark[0].length)
  const gap = cursor.indent
  cursor.skipIndent(isEmpty || gap > 4 ? 1 : gap)
  return { kind: 'item', indent: Math.max(cursor.column - before, mark[0].length + 1) }
}
