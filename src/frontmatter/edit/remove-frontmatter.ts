import type { TextEdit } from '../../text/text-edit.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { readData } from '../data/read-data.ts'
import { findBlock } from '../frontmatter-block.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { pathOf } from '../path-of.ts'
import { checkShared } from './edit-frontmatter.ts'
import { withoutValue } from './expected-data.ts'
import { nodeAt } from './node-at.ts'
import { runSteps } from './run-steps.ts'

/**
 * Takes a value with its key, or an element of a list, out of the front matter. Gives the edits of the source. What
 * stands behind the value on its line goes with it; comments above it stay.
 *
 * @throws FrontmatterError when there is none, or the front matter cannot be read.
 */
export function removeFrontmatter(source: string, path: FrontmatterPath): TextEdit[] {
  const { block } = findBlock(source)
  const root = block === undefined ? undefined : readData(block.format, block.value, block.valueStart).root
  if (block === undefined || root === undefined || path.length === 0 || nodeAt(root, path) === undefined)
    throw new FrontmatterError('no-such-path', `There is no ${pathOf(path)} to remove.`)
  checkShared(root, path)
  return runSteps(source, block, [{ do: 'remove', path }], withoutValue(root, path))
}
