// @ts-check
/** Edits all pages of a site and prints the changed lines. `rename-parameter` and `add-parameter` are made of it. */
import { parse, stringify } from 'hugomark'
import { contentFiles, readContent, shownPath, writeContent } from './site-files.mjs'

/** @import { Root } from 'hugomark' */

/**
 * Calls `edit` with the tree of each page and prints what changed. When `write` is true, and all pages are in order, it
 * writes them. Gives the number of changed files.
 *
 * @param {string} folder
 * @param {(tree: Root, path: string) => void} edit
 * @param {boolean} write
 */
export function editSite(folder, edit, write) {
  /** @type {{ file: string, text: string }[]} */
  const changed = []
  for (const file of contentFiles(folder)) {
    const path = shownPath(folder, file)
    const before = readContent(file)
    const { tree, diagnostics } = parse(before)
    edit(tree, path)
    const after = stringify(tree)
    if (after === before) continue
    printChangedLines(path, before, after)
    // what is written must read back to the tree that was meant, and have no new problems
    const again = parse(after)
    if (content(again.tree) !== content(tree) || again.diagnostics.length > diagnostics.length) {
      throw new Error(`${path} would be read in another way after this edit, so nothing was written`)
    }
    changed.push({ file, text: after })
  }
  if (write) for (const { file, text } of changed) writeContent(file, text)
  return changed.length
}

/**
 * What a tree says, without places and spelling.
 *
 * @param {Root} tree
 */
function content(tree) {
  const spelling = ['position', 'openTag', 'closeTag', 'raws', 'quoting']
  return JSON.stringify(tree, (key, value) => (spelling.includes(key) ? undefined : value))
}

/**
 * @param {string} path
 * @param {string} before
 * @param {string} after
 */
function printChangedLines(path, before, after) {
  const newLines = after.split('\n')
  before.split('\n').forEach((line, index) => {
    if (line === newLines[index]) return
    console.log(`${path}:${index + 1}\n- ${line}\n+ ${newLines[index]}`)
  })
}
