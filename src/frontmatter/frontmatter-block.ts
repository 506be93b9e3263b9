import type { FrontmatterFormat } from '../ast/nodes.ts'
import { spellings } from '../ast/spelling.ts'
import { readIntro } from '../lexer/intro.ts'
import { FrontmatterError } from './data/frontmatter-error.ts'

/** Where the front matter of a file stands. Offsets are UTF-16 code units of the file. */
export interface FrontmatterBlock {
  readonly format: FrontmatterFormat
  /** The first character of the opening fence. */
  readonly blockStart: number
  readonly valueStart: number
  readonly valueEnd: number
  readonly bodyStart: number
  /** Between the fences. */
  readonly value: string
}

/**
 * Finds the front matter of a file; undefined when there is none, with `insertAt` the place for it.
 *
 * @throws FrontmatterError when it is begun and not ended.
 */
export function findBlock(source: string): { readonly block?: FrontmatterBlock; readonly insertAt: number } {
  const intro = readIntro(source, spellings.hugo)
  if (intro.problem !== undefined) {
    const message = 'The front matter of this file has no end, or a fence that is none.'
    throw new FrontmatterError('unreadable', message, intro.problem.startOffset)
  }
  const { format, bomEnd: insertAt, blockStart, valueStart, valueEnd, bodyStart } = intro
  if (format === undefined) return { insertAt }
  const value = source.slice(valueStart, valueEnd)
  return { block: { format, blockStart, valueStart, valueEnd, bodyStart, value }, insertAt }
}
