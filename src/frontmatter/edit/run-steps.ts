import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { applyEdits } from '../../text/apply-edits.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { DataNode } from '../data/data-node.ts'
import { difference } from '../data/differing-path.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { readData } from '../data/read-data.ts'
import { type FrontmatterBlock, findBlock } from '../frontmatter-block.ts'
import { pathOf } from '../path-of.ts'
import type { BlockEditor } from './block-editor.ts'
import { jsonEditor } from './edit-json.ts'
import { orgEditor } from './edit-org.ts'
import type { EditStep } from './edit-plan.ts'
import { tomlEditor } from './edit-toml.ts'
import { yamlEditor } from './edit-yaml.ts'
import { createPieceTable } from './piece-table.ts'

const editors: Readonly<Record<FrontmatterFormat, BlockEditor>> = {
  toml: tomlEditor,
  yaml: yamlEditor,
  json: jsonEditor,
  org: orgEditor,
}

/** A step, or a new name for a key. */
export type Step =
  | EditStep
  | { readonly do: 'rename'; readonly path: readonly (string | number)[]; readonly name: string }

/**
 * Makes the steps one after the other and gives their edits on the source. The result is read again: the edits are
 * refused unless the block has exactly the expected values and the body is the same.
 *
 * @throws FrontmatterError when it has not.
 */
export function runSteps(
  source: string,
  block: FrontmatterBlock,
  steps: readonly Step[],
  expected: DataNode,
): TextEdit[] {
  const table = createPieceTable(block.value)
  const editor = editors[block.format]
  for (const step of steps) table.apply(runStep(editor, table.text, step))
  const edits = table.edits().map(({ startOffset, endOffset, text }) => ({
    startOffset: block.valueStart + startOffset,
    endOffset: block.valueStart + endOffset,
    text,
  }))
  checkResult(source.slice(block.bodyStart), applyEdits(source, edits), block.format, expected)
  return edits
}

function runStep(editor: BlockEditor, text: string, step: Step): TextEdit[] {
  switch (step.do) {
    case 'replace':
      return editor.replace(text, step.path, step.value)
    case 'insert':
      return editor.insert(text, step.parent, step.name, step.value)
    case 'remove':
      return editor.remove(text, step.path)
    case 'rename':
      return editor.rename(text, step.path, step.name)
  }
}

/**
 * Reads an edited file again.
 *
 * @throws FrontmatterError when its values or its body are not the expected ones.
 */
export function checkResult(
  body: string,
  output: string,
  format: FrontmatterFormat,
  expected: DataNode,
): void {
  const refuse = (reason: string) =>
    new FrontmatterError('impossible-value', `This edit cannot be made in ${format}: ${reason}.`)
  const { block } = findBlock(output)
  if (block?.format !== format || output.slice(block.bodyStart) !== body)
    throw refuse('the body would not stay the same')
  let found: ReturnType<typeof difference>
  try {
    found = difference(expected, readData(format, block.value).root, [], false)
  } catch (error) {
    throw refuse(
      error instanceof FrontmatterError ? error.message.replace(/\.$/, '') : 'it could not be read',
    )
  }
  if (found !== undefined) throw refuse(`${pathOf(found)} would get another value`)
}
