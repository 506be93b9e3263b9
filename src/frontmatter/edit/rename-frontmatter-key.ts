import type { TextEdit } from '../../text/text-edit.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { readData } from '../data/read-data.ts'
import { findBlock } from '../frontmatter-block.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { pathOf } from '../path-of.ts'
import { checkShared } from './edit-frontmatter.ts'
import { withName } from './expected-data.ts'
import { nodeAt } from './node-at.ts'
import { runSteps } from './run-steps.ts'

/**
 * Gives a key of the front matter another name; its value and place stay. Gives the edits of the source.
 *
 * @throws FrontmatterError when there is no such key, its map has the new name already, or the format cannot spell it.
 */
export function renameFrontmatterKey(source: string, path: FrontmatterPath, name: string): TextEdit[] {
  const { block } = findBlock(source)
  const last = path.at(-1)
  const root = block === undefined ? undefined : readData(block.format, block.value, block.valueStart).root
  if (
    block === undefined ||
    root === undefined ||
    typeof last !== 'string' ||
    nodeAt(root, path) === undefined
  )
    throw new FrontmatterError('no-such-path', `There is no key ${pathOf(path)} to rename.`)
  checkShared(root, path)
  if (last === name) return []
  if (nodeAt(root, [...path.slice(0, -1), name]) !== undefined)
    throw new FrontmatterError('impossible-path', `There is already a key "${name}" beside ${pathOf(path)}.`)
  return runSteps(source, block, [{ do: 'rename', path, name }], withName(root, path, name))
}
