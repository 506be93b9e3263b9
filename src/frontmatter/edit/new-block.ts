import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { applyEdits } from '../../text/apply-edits.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { DataMap, DataNode } from '../data/data-node.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { writeBlock } from '../write/write-block.ts'
import { defaultStyle } from '../write/write-style.ts'
import { newEntry } from './data-of.ts'
import { checkResult } from './run-steps.ts'

/** Puts front matter with one value in front of a page that has none. */
export function newBlock(
  source: string,
  insertAt: number,
  path: FrontmatterPath,
  value: DataNode,
  format: FrontmatterFormat,
): TextEdit[] {
  let node = value
  for (const name of path.toReversed()) {
    if (typeof name === 'number')
      throw new FrontmatterError('impossible-path', 'A page without front matter has no list for an index.')
    node = { kind: 'map', entries: [newEntry(name, node)], isInline: false, start: 0, end: 0 }
  }
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const text = writeBlock(format, node as DataMap, [], { ...defaultStyle, eol })
  const fence = { toml: `+++${eol}`, yaml: `---${eol}`, json: '', org: '' }[format]
  const added = format === 'json' ? text + eol : fence + text + fence
  const edits = [{ startOffset: insertAt, endOffset: insertAt, text: added }]
  checkResult(source.slice(insertAt), applyEdits(source, edits), format, node)
  return edits
}
