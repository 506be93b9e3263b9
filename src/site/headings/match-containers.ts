import type { LineCursor } from './line-cursor.ts'

/** A block quote, or a list item with the columns that its content is indented by. */
export type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly indent: number }

/** Passes the marks and indentation of the open containers that a line goes on with, and gives their number. */
export function matchContainers(cursor: LineCursor, containers: readonly Container[]): number {
  for (const [index, container] of containers.entries()) {
    if (container.kind === 'quote') {
      if (cursor.indent > 3 || !cursor.rest.startsWith('>')) return index
      cursor.passQuote()
    } else if (cursor.indent >= container.indent) cursor.skipIndent(container.indent)
    else if (!cursor.isBlank) return index
  }
  return containers.length
}
