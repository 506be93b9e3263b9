import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { MaskedPage } from '../../src/markdown/masked-page.ts'

interface Place {
  readonly start: { readonly offset?: number | undefined }
  readonly end: { readonly offset?: number | undefined }
}

interface MdastNode {
  readonly type: string
  readonly depth?: number
  readonly position?: Place | undefined
  readonly children?: readonly MdastNode[]
}

const spanKinds: Readonly<Record<string, string>> = {
  inlineCode: 'code',
  image: 'image',
  imageReference: 'image',
  linkReference: 'link',
  footnoteReference: 'footnote',
}

/** What mdast-util-from-markdown with GFM finds in a page, as `ownOutline` tells it. */
export function mdastOutline({ text, bodyStart }: MaskedPage): ReadonlySet<string> {
  const items = new Set<string>()
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  const tree: MdastNode = fromMarkdown(text.slice(bodyStart), options)
  const nodes: { node: MdastNode; parent: string }[] = [{ node: tree, parent: '' }]
  for (let item = nodes.pop(); item !== undefined; item = nodes.pop()) {
    const { node, parent } = item
    for (const child of node.children ?? []) nodes.push({ node: child, parent: node.type })
    const from = bodyStart + (node.position?.start.offset ?? 0)
    const to = bodyStart + (node.position?.end.offset ?? 0)
    let start = from
    while (text[start] === ' ' || text[start] === '\t') start++
    // the box of a task is no part of its paragraph there
    if (parent === 'listItem' && /\[[ xX]\]\s$/.test(text.slice(start - 4, start))) start -= 4
    const kind = node.type
    if (kind === 'heading') items.add(`heading${node.depth} ${start}`)
    else if (kind === 'code')
      items.add(
        `${/^[`~]{3}/.test(text.slice(start)) && start - from < 4 ? 'fencedCode' : 'indentedCode'} ${start}`,
      )
    else if (kind === 'html') {
      items.add(isFlow(parent) ? `html ${start}` : `inlineHtml ${from} ${to}`)
    } else if (['paragraph', 'table', 'definition', 'thematicBreak'].includes(kind))
      items.add(`${kind} ${start}`)
    else if (kind === 'link') {
      if (text[from] === '[') items.add(`link ${from} ${to}`)
      else if (text[from] === '<') items.add(`autolink ${from} ${to}`)
    } else if (Object.hasOwn(spanKinds, kind)) items.add(`${spanKinds[kind]} ${from} ${to}`)
  }
  return items
}

function isFlow(type: string): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type)
}
