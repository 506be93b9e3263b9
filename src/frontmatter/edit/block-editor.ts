import type { TextEdit } from '../../text/text-edit.ts'
import type { DataNode } from '../data/data-node.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'

/** The steps that edits are made of, for one format. Each reads the text of a block and gives edits of it. */
export interface BlockEditor {
  /** Gives the value at a path that exists another text. */
  replace(text: string, path: FrontmatterPath, value: DataNode): TextEdit[]
  /** Adds an entry to a map that does not have it, or an element to a list; the map or list exists. */
  insert(text: string, parent: FrontmatterPath, name: string | number, value: DataNode): TextEdit[]
  /** Takes a path that exists away; a map or list that loses its last part is empty then. */
  remove(text: string, path: FrontmatterPath): TextEdit[]
  /** Gives a key that exists another name. */
  rename(text: string, path: FrontmatterPath, name: string): TextEdit[]
}
