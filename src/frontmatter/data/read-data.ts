import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { attachNotes } from './attach-notes.ts'
import type { DataDocument } from './data-document.ts'
import { readJsonData } from './read-json-data.ts'
import { readOrgData } from './read-org-data.ts'
import { readTomlData } from './read-toml-data.ts'
import { readYamlData } from './read-yaml-data.ts'

const readers = { toml: readTomlData, yaml: readYamlData, json: readJsonData, org: readOrgData }

/**
 * Reads the block of any format (fences excluded) as Hugo 0.169 does.
 *
 * @throws FrontmatterError where it cannot be read; its offset is in the block.
 */
export function readData(format: FrontmatterFormat, block: string): DataDocument {
  const { root, comments, notes } = readers[format](block)
  return { root, comments, notes, after: attachNotes(block, root, comments) }
}
