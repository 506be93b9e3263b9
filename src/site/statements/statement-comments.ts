import { parseTemplate } from '../../gotmpl/reader/parse-template.ts'
import { walkNodes } from '../../gotmpl/reader/walk-nodes.ts'

/** The text of a statement in a template. */
export interface StatementComment {
  readonly text: string
  /** Where the text stands in the template, in UTF-16 code units. */
  readonly offset: number
}

// what follows must be a new line or an object, so that prose about this program is no statement
const opening = /^\{\{(?:-\s)?\/\*\s*hugomark(?=[ \t]*(?:\r?\n|\{))/

/**
 * The comments of a template that state something: `{{/* hugomark`, then a line end and YAML, or a JSON object, then the
 * end of the comment.
 */
export function statementComments(source: string): StatementComment[] {
  // parsing all templates for this would take too long
  if (!/\/\*\s*hugomark/.test(source)) return []
  const comments: StatementComment[] = []
  for (const node of walkNodes(parseTemplate(source).children)) {
    if (node.type !== 'comment') continue
    const match = opening.exec(node.tag.raw)
    if (match === null) continue
    const [before] = match
    const text = node.tag.raw.slice(before.length, node.tag.raw.lastIndexOf('*/'))
    comments.push({ text, offset: node.startOffset + before.length })
  }
  return comments
}
