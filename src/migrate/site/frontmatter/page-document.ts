import type { FrontmatterFormat } from '../../../ast/nodes.ts'
import type { DataDocument } from '../../../frontmatter/data/data-document.ts'
import { FrontmatterError } from '../../../frontmatter/data/frontmatter-error.ts'
import { readData } from '../../../frontmatter/data/read-data.ts'
import { findBlock } from '../../../frontmatter/frontmatter-block.ts'
import { createLineIndex } from '../../../text/line-index.ts'
import type { Position } from '../../../text/position.ts'
import type { MigrationFinding } from '../../finding.ts'
import { emptyMap } from './entries.ts'

/** The front matter of a page, with its comments. */
export interface PageDocument {
  readonly format: FrontmatterFormat | undefined
  /** The text between the fences. */
  readonly block: string
  readonly data: DataDocument
  /** Why the front matter cannot be read; then `data` is empty. */
  readonly problem: MigrationFinding | undefined
  readonly eol: '\n' | '\r\n'
  /** The place of a part of the block, by its offsets in it. */
  position(start: number, end: number): Position
}

/** Reads the front matter of a page. */
export function readPageDocument(source: string): PageDocument {
  let head = source.slice(0, 1)
  let start = 0
  let block = ''
  let format: FrontmatterFormat | undefined
  let data: DataDocument = { root: emptyMap(), comments: [], notes: [], after: [] }
  let problem: MigrationFinding | undefined
  const position = (from: number, to: number): Position => {
    const lines = createLineIndex(head)
    return { start: lines.pointAt(start + from), end: lines.pointAt(start + to) }
  }
  try {
    const found = findBlock(source).block
    if (found !== undefined) {
      // a part of a string keeps all of it in memory; this copy does not
      head = JSON.parse(JSON.stringify(source.slice(0, found.bodyStart)))
      start = found.valueStart
      format = found.format
      block = head.slice(start, found.valueEnd)
      data = readData(format, block)
    }
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error
    if (format === undefined) {
      const end = error.offset ?? 0
      head = source.slice(0, end + 1)
      start = end
    }
    const at = format === undefined ? 0 : (error.offset ?? 0)
    problem = {
      code: 'frontmatter-unreadable',
      status: 'blocked',
      message: error.message,
      advice: 'Mend the front matter; `hugomark lint` shows what is wrong.',
      position: position(at, at),
    }
  }
  const eol = /^[^\n]*\r\n/.test(source) ? '\r\n' : '\n'
  return { format, block, data, problem, eol, position }
}
