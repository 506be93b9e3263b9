import type { View } from './component-view.ts'

const blockNames = new Set(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
)

/** Whether a browser gives the element lines of its own. */
export function isBlockView(view: View): boolean {
  return view.type === 'element' && blockNames.has(view.name)
}

/** Whether the text of a template is Markdown, as its headings, lists or emphasis between blank lines show. */
export function hasMarkdown(source: string): boolean {
  return /\n[ \t]*\n(?:#{1,6} |[-*] |\*\*|_)/.test(source)
}

/** Pieces of text between blank lines, with the views between them. */
function splitBlocks(views: readonly View[]): View[][] {
  const blocks: View[][] = [[]]
  for (const view of views) {
    if (view.type !== 'text') {
      blocks.at(-1)!.push(view)
      continue
    }
    for (const [index, value] of view.value.split(/\n(?:[ \t]*\n)+/).entries()) {
      if (index > 0) blocks.push([])
      if (value !== '') blocks.at(-1)!.push({ type: 'text', value })
    }
  }
  return blocks
}

/** `**` in text to elements. */
function withStrong(views: readonly View[]): View[] | undefined {
  const result: View[] = []
  let strong: View[] | undefined
  for (const view of views) {
    const pieces = view.type === 'text' ? view.value.split('**') : [view]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        if (strong === undefined) strong = []
        else {
          result.push({ type: 'element', name: 'strong', attributes: [], children: strong })
          strong = undefined
        }
      }
      const single: View = typeof piece === 'string' ? { type: 'text', value: piece } : piece
      if (single.type !== 'text' || single.value !== '') (strong ?? result).push(single)
    }
  }
  return strong === undefined ? result : undefined
}

function trimEnds(block: readonly View[]): View[] {
  const views = [...block]
  const [first] = views
  if (first?.type === 'text') views[0] = { type: 'text', value: first.value.trimStart() }
  const last = views.at(-1)
  if (last?.type === 'text') views[views.length - 1] = { type: 'text', value: last.value.trimEnd() }
  return views.filter(view => view.type !== 'text' || view.value !== '')
}

function readBlock(block: readonly View[], isFirst: boolean): View[] | undefined {
  const views = trimEnds(block)
  if (views.length === 0) return []
  // right behind a tag of HTML, text is not read as Markdown
  if (isFirst || views.every(view => view.type === 'inner' || isBlockView(view))) return views
  const [first, ...rest] = views
  if (first?.type === 'text' && /^(?:[-*+>|`]|\d+\.)\s/.test(first.value)) return undefined
  const heading = first?.type === 'text' ? /^(#{1,6})[ \t]+/.exec(first.value) : null
  const children =
    heading === null
      ? withStrong(views)
      : withStrong([
          { type: 'text', value: (first as { value: string }).value.slice(heading[0].length) },
          ...rest,
        ])
  if (children === undefined) return undefined
  const name = heading === null ? 'p' : `h${heading[1]!.length}`
  const element: View = { type: 'element', name, attributes: [], children }
  // a paragraph of one condition is there only with it
  const [only] = children
  if (heading === null && children.length === 1 && only?.type === 'if' && only.no.length === 0) {
    return [{ ...only, yes: [{ ...element, children: only.yes }] }]
  }
  return [element]
}

/**
 * Views of a template whose text is read as Markdown, as calls in percent notation have it: headings, paragraphs and
 * strong text between blank lines. Undefined for other Markdown.
 */
export function markdownViews(views: readonly View[], isTop = true): View[] | undefined {
  const blocks = splitBlocks(views)
  const result: View[] = []
  for (const [index, block] of blocks.entries()) {
    const read = readBlock(block, index === 0 && !isTop)
    if (read === undefined) return undefined
    for (const view of read) {
      if (view.type !== 'element' || !isBlockView(view) || /^(?:p|h[1-6])$/.test(view.name)) result.push(view)
      else {
        const children = markdownViews(view.children, false)
        if (children === undefined) return undefined
        result.push({ ...view, children })
      }
    }
  }
  return result
}
