import type { EscapedShortcode, Frontmatter, Nodes, Root, RootContent, Shortcode } from '../ast/nodes.ts'
import { type Delimiters, type Spelling, spellings } from '../ast/spelling.ts'
import { closeTag, left, openTag, right } from './shortcode-tags.ts'
import { UnprintableNodeError } from './unprintable-node-error.ts'

export interface StringifyOptions {
  /** How to spell the tags: `hugo` (the default) as `{{< >}}`, `angle` as `<<< >>>`. */
  readonly delimiters?: Delimiters
}

/**
 * Prints a tree, or a part of one. What was not changed since it was parsed comes out byte for byte as it was read
 * (given the same `delimiters`); what was changed or built comes out in Hugo's customary style.
 *
 * @throws UnprintableNodeError for a name or value that Hugo has no notation for.
 */
export function stringify(tree: Root | RootContent, options: StringifyOptions = {}): string {
  const spelling = spellings[options.delimiters ?? 'hugo']
  let output = ''
  // what is still to be printed, last first: nesting costs memory, not the call stack
  const pending: (Root | RootContent | string)[] = [tree]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') output += next
    else if (next.type === 'root') {
      output += next.raws?.bom ?? ''
      pushReversed(pending, next.children)
    } else if (next.type === 'shortcode') {
      output += openTag(next, spelling)
      if (next.form === 'paired') pending.push(closeTag(next, spelling))
      pushReversed(pending, next.children)
    } else output += leaf(next, spelling)
  }
  return output
}

function pushReversed(pending: (Nodes | string)[], nodes: readonly Nodes[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) pending.push(nodes[index]!)
}

function leaf(node: Exclude<RootContent, Shortcode>, spelling: Spelling): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'frontmatter':
      return frontmatter(node)
    case 'escapedShortcode':
      return escapedShortcode(node, spelling)
    case 'summaryDivider':
      return node.value + (node.raws?.after ?? '')
    case 'strayTag':
      return (
        (node.delimiter === undefined ? '' : left(node.delimiter, spelling)) +
        node.value +
        (node.rightDelimiter === undefined ? '' : right(node.rightDelimiter, spelling))
      )
  }
}

function escapedShortcode(node: EscapedShortcode, spelling: Spelling): string {
  const end = `*/${right(node.delimiter, spelling)}`
  if (node.value.includes(end)) {
    throw new UnprintableNodeError(`An escaped shortcode cannot hold its own end "${end}".`, node)
  }
  return `${left(node.delimiter, spelling)}/*${node.value}${end}`
}

const defaultFences = {
  toml: { open: '+++\n', close: '+++\n' },
  yaml: { open: '---\n', close: '---\n' },
  json: { open: '', close: '\n' },
  org: { open: '', close: '' },
} as const

function frontmatter({ format, value, raws }: Frontmatter): string {
  const { open, close } = defaultFences[format]
  // a fence, or the text behind Org keywords, must start a line
  const needsLineEnd = format !== 'json' && value !== '' && !/[\r\n]$/.test(value) && raws?.close !== ''
  return (
    (raws?.before ?? '') + (raws?.open ?? open) + value + (needsLineEnd ? '\n' : '') + (raws?.close ?? close)
  )
}
