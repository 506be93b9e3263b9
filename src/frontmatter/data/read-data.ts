import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { attachNotes } from './attach-notes.ts'
import type { DataDocument } from './data-document.ts'
import { FrontmatterError } from './frontmatter-error.ts'
import { readJsonData } from './read-json-data.ts'
import { readOrgData } from './read-org-data.ts'
import { readTomlData } from './read-toml-data.ts'
import { readYamlData } from './read-yaml-data.ts'

const readers = { toml: readTomlData, yaml: readYamlData, json: readJsonData, org: readOrgData }

/**
 * Reads the block of any format (fences excluded) as Hugo 0.169 does. Offsets are those of the block.
 *
 * @throws FrontmatterError where it cannot be read; `baseOffset`, the place of the block, is added to its offset.
 */
export function readData(format: FrontmatterFormat, block: string, baseOffset = 0): DataDocument {
  try {
    const { root, comments, notes } = readers[format](block)
    return { root, comments, notes, after: attachNotes(block, root, comments) }
  } catch (error) {
    if (error instanceof FrontmatterError)
      throw new FrontmatterError(error.code, error.message, (error.offset ?? 0) + baseOffset)
    // the readers of the packages call themselves
    if (error instanceof RangeError) throw new FrontmatterError('unreadable', 'This is nested too deeply.')
    throw error
  }
}
