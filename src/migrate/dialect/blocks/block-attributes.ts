import { headingAttributes } from '../../../site/headings/heading-attributes.ts'
import { containerPrefix } from '../../page/container-prefix.ts'
import type { DialectContext } from '../dialect-context.ts'
import { leafLines } from '../leaf-lines.ts'
import { readAttributes } from '../read-attributes.ts'
import type { FoundNode } from '../walk-mdast.ts'

const leaves: ReadonlySet<string> = new Set(['paragraph', 'table'])

/** Writes attributes in a line below a block (`{.class}`), on sites that have them on, as the target reads them. */
export function blockAttributes(context: DialectContext): void {
  const { view, dialect, markup, nodes } = context
  if (!markup.goldmark.blockAttributes) return
  const text = view.masked
  const before = blocksInFront(nodes)
  for (const found of nodes) {
    if (!leaves.has(found.node.type)) continue
    const lines = leafLines(text, found.start, found.end)
    const line = lines.at(-1)!
    const raw = text.slice(line.start, line.end)
    if (!raw.startsWith('{') || headingAttributes(raw).content !== '') continue
    const owner = lines.length > 1 ? ownerOf(found, text, line.start) : blockInFront(context, found, before)
    if (owner === undefined) continue
    if (dialect.blockAttributes === 'native' && owner.node.type !== 'code') {
      if (owner.node.type === 'table')
        context.book.add(line.start, line.start, `\n${containerPrefix(text, line.start)}`)
    } else write(context, owner, line, found)
  }
}

/** The outermost block whose content the line is not in: the line belongs to it. */
function ownerOf(found: FoundNode, text: string, lineStart: number): FoundNode {
  const lineBegin = text.lastIndexOf('\n', lineStart - 1) + 1
  const column = lineStart - lineBegin
  const quotes = text.slice(lineBegin, lineStart).split('>').length - 1
  let owner = found
  let depth = 0
  for (let around = found.parent; around !== undefined; around = around.parent) {
    if (around.node.type === 'blockquote') depth++
  }
  for (let around = found.parent; around !== undefined; around = around.parent) {
    if (around.node.type === 'blockquote') {
      if (quotes < depth) owner = around
      depth--
    } else if (around.node.type === 'listItem') {
      const content = around.node.children?.[0]?.position?.start.column ?? 1
      if (column < content - 1 && around.parent !== undefined) owner = around.parent
    }
  }
  return owner
}

/** The block right in front of one that is nothing but attributes. */
function blockInFront(
  { view }: DialectContext,
  found: FoundNode,
  before: ReadonlyMap<FoundNode, FoundNode>,
): FoundNode | undefined {
  const block = before.get(found)
  if (block === undefined) return undefined
  const gap = view.masked.slice(block.end, found.start)
  return /^[ \t]*\n[ \t>]*$/.test(gap) ? block : undefined
}

/** The sibling in front of each node. */
function blocksInFront(nodes: readonly FoundNode[]): ReadonlyMap<FoundNode, FoundNode> {
  const before = new Map<FoundNode, FoundNode>()
  const last = new Map<FoundNode | undefined, FoundNode>()
  for (const found of nodes) {
    const sibling = last.get(found.parent)
    if (sibling !== undefined) before.set(found, sibling)
    last.set(found.parent, found)
  }
  return before
}

function write(
  { view, book, report, dialect }: DialectContext,
  owner: FoundNode,
  line: { readonly start: number; readonly end: number },
  found: FoundNode,
): void {
  const { id, classes, others } = readAttributes(view.masked.slice(line.start, line.end))
  const style = dialect.blockAttributes
  const prefix = containerPrefix(view.masked, owner.start)
  if (style === 'tag') {
    const text = [...(id === undefined ? [] : [`#${id}`]), ...classes.map(name => `.${name}`)].join(' ')
    const isParagraph = owner === found && owner.node.type === 'paragraph' && text !== ''
    let from = line.start
    while (isParagraph && /[\s>]/.test(view.masked[from - 1]!)) from--
    book.add(from, line.end, isParagraph ? ` {% ${text} %}` : '')
    if (isParagraph && others.length === 0) return
    report({
      code: 'block-attributes',
      status: 'review',
      message: `${dialect.title} has no such attributes of this block: ${view.masked.slice(line.start, line.end)}.`,
      advice: 'Write a tag around the block where the site needs them.',
      position: view.position(line.start, line.end),
    })
    return
  }
  const attributes = [
    ...(id === undefined ? [] : [{ name: 'id', value: id }]),
    ...(classes.length === 0
      ? []
      : [{ name: style === 'jsx' ? 'className' : 'class', value: classes.join(' ') }]),
    ...others,
  ]
  const spelled = attributes.map(
    ({ name, value }) => ` ${name}="${value.replace(/[&"<>{}]/g, each => `&#${each.charCodeAt(0)};`)}"`,
  )
  const gap = `\n${prefix.trimEnd()}\n${prefix}`
  book.add(owner.start, owner.start, `<div${spelled.join('')}>${gap}`)
  book.add(line.start, line.end, `\n${prefix}</div>`)
  report({
    code: 'block-attributes',
    status: 'rendering',
    message: `${dialect.title} has no attributes of blocks: those of this block are on a <div> around it.`,
    advice: 'Check rules of style that name the element of the block.',
    position: view.position(line.start, line.end),
  })
}
