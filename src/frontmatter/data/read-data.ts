import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { readJson } from '../json/read-json.ts'
import { readOrg } from '../org/read-org.ts'
import { endLines } from '../yaml/end-lines.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { attachNotes } from './attach-notes.ts'
import type { CommentRange, DataDocument } from './data-document.ts'
import { dataFromValues } from './data-from-values.ts'
import { FrontmatterError } from './frontmatter-error.ts'
import { readTomlData } from './read-toml-data.ts'
import { yamlComments } from './yaml-comments.ts'

/**
 * Reads the block of any format (fences excluded) as Hugo 0.169 does. Offsets are those of the block.
 *
 * @throws FrontmatterError where it cannot be read; `baseOffset`, the place of the block, is added to its offset.
 */
export function readData(format: FrontmatterFormat, block: string, baseOffset = 0): DataDocument {
  try {
    const { root, comments, notes } = read(format, block)
    return { root, comments, notes, after: attachNotes(block, root, comments) }
  } catch (error) {
    if (error instanceof FrontmatterError)
      throw new FrontmatterError(error.code, error.message, (error.offset ?? 0) + baseOffset)
    // aliases may nest what is written flat
    if (error instanceof RangeError) throw new FrontmatterError('unreadable', 'This is nested too deeply.')
    throw error
  }
}

function read(format: FrontmatterFormat, block: string): Omit<DataDocument, 'after'> {
  if (format === 'toml') return readTomlData(block)
  const reading =
    format === 'yaml'
      ? readYaml(block, '1.2', 1, true)
      : format === 'json'
        ? readJson(block, block)
        : readOrg(block)
  const [problem] = reading.problems
  if (problem !== undefined) throw new FrontmatterError('unreadable', problem.message, problem.startOffset)
  const comments: CommentRange[] = format === 'yaml' ? yamlComments(endLines(block)) : []
  return { ...dataFromValues(reading.root, block, format), comments }
}
