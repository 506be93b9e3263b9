import type { Root, Shortcode, ShortcodeContent } from '../ast/nodes.ts'
import type { Spelling } from '../ast/spelling.ts'
import { createByteCursor } from '../text/byte-cursor.ts'
import type { Point } from '../text/position.ts'
import type { HugoShortcode, HugoValue } from './hugo-shortcode.ts'

type Inner = (string | HugoShortcode)[]

/** Hugo's shortcodes of a page, from its tree. The tree must be one that Hugo accepts. */
export function hugoShortcodes(tree: Root, source: string, spelling: Spelling): HugoShortcode[] {
  const page: Inner = []
  const columnOf = createColumnCounter(source)
  // an explicit stack, as shortcodes may be nested deeper than the call stack is
  const pending: { nodes: readonly ShortcodeContent[]; at: number; into: Inner; ordinal: number }[] = [
    { nodes: tree.children.filter(node => node.type !== 'frontmatter'), at: 0, into: page, ordinal: 0 },
  ]
  for (let frame = pending.at(-1); frame !== undefined; frame = pending.at(-1)) {
    const node = frame.nodes[frame.at++]
    if (node === undefined) {
      pending.pop()
      continue
    }
    if (node.type === 'text') addText(frame.into, node.value)
    else if (node.type === 'escapedShortcode') {
      const right = (node.delimiter === '<' ? '>' : '%') + spelling.close
      addText(frame.into, spelling.open + node.delimiter + node.value + right)
    } else if (node.type === 'shortcode') {
      const inner: Inner = []
      frame.into.push(toHugo(node, frame.ordinal++, inner, columnOf))
      if (node.children.length > 0) pending.push({ nodes: node.children, at: 0, into: inner, ordinal: 0 })
    }
  }
  return page.filter(part => typeof part !== 'string')
}

function addText(into: Inner, text: string): void {
  const last = into.at(-1)
  if (typeof last === 'string') into[into.length - 1] = last + text
  else into.push(text)
}

/** Byte columns of points that come in the order of the source. */
function createColumnCounter(source: string): (point: Point) => number {
  const { byteAt } = createByteCursor(source)
  let line = 0
  let lineStartByte = 0
  return point => {
    if (point.line !== line) {
      line = point.line
      lineStartByte = byteAt(point.offset - point.column + 1)
    }
    return byteAt(point.offset) - lineStartByte + 1
  }
}

function toHugo(
  node: Shortcode,
  ordinal: number,
  inner: Inner,
  columnOf: (point: Point) => number,
): HugoShortcode {
  const positional: HugoValue[] = []
  const named = new Map<string, HugoValue>()
  for (const param of node.params) {
    const value = { type: param.valueType, value: param.value }
    if (param.type === 'namedParam') named.set(param.name, value)
    else positional.push(value)
  }
  const start = node.position!.start
  return {
    name: node.name,
    inline: node.inline,
    delimiter: node.delimiter,
    ordinal,
    isNamedParams: named.size > 0,
    positional,
    named: [...named],
    inner: node.form === 'single' && !node.inline ? null : inner,
    line: start.line,
    column: columnOf(start),
  }
}
