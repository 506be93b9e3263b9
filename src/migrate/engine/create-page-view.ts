import type { Root, RootContent, Shortcode } from '../../ast/nodes.ts'
import { parse } from '../../grammar/parse.ts'
import { toMdast } from '../../mdast/to-mdast.ts'
import { createLineIndex } from '../../text/line-index.ts'
import type { PageView } from '../page/page-view.ts'
import { freeCalls } from './free-calls.ts'
import type { MigratePageOptions } from './migrate-options.ts'

/** Reads a page for the passes; `isMarkdown` says which calls have content that becomes Markdown. */
export function createPageView(
  source: string,
  { shortcodes, markup }: Pick<MigratePageOptions, 'shortcodes' | 'markup'>,
  isMarkdown: (call: Shortcode) => boolean,
): PageView {
  const { tree } = parse(source, shortcodes === undefined ? {} : { shortcodes })
  const root = toMdast(tree, source, {
    inner: call => (isMarkdown(call) ? 'markdown' : 'source'),
    // most templates print blocks, and a migrated one does
    percentLines: 'block',
  })
  freeCalls(root)
  const points = createLineIndex(source)
  const [first] = tree.children
  const contentStart =
    first?.type === 'frontmatter' ? first.position!.end.offset : (tree.raws?.bom?.length ?? 0)
  return {
    source,
    masked: maskTags(source, tree, contentStart, isMarkdown),
    tree,
    root,
    contentStart,
    ...(markup !== undefined && { markup }),
    position: (startOffset, endOffset) => ({
      start: points.pointAt(startOffset),
      end: points.pointAt(endOffset),
    }),
  }
}

// the indentation of further lines tells where a call stands
const hide = (text: string) => text.replace(/(\n[ \t]*)|[^\r\n]/g, (_, start?: string) => start ?? 'x')

function maskTags(
  source: string,
  tree: Root,
  contentStart: number,
  isMarkdown: (call: Shortcode) => boolean,
): string {
  const pieces = [hide(source.slice(0, contentStart))]
  let copied = contentStart
  const take = (start: number, end: number) => {
    if (start < copied) return
    pieces.push(source.slice(copied, start), hide(source.slice(start, end)))
    copied = end
  }
  const pending: (RootContent | { readonly closing: Shortcode })[] = [...tree.children].reverse()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('type' in node)) take(node.closing.closeTag!.start.offset, node.closing.closeTag!.end.offset)
    else if (node.type === 'shortcode' && node.form === 'paired' && isMarkdown(node)) {
      take(node.openTag!.start.offset, node.openTag!.end.offset)
      pending.push({ closing: node })
      for (let index = node.children.length - 1; index >= 0; index--) pending.push(node.children[index]!)
    } else if (node.type !== 'text' && node.type !== 'frontmatter') {
      take(node.position!.start.offset, node.position!.end.offset)
    }
  }
  pieces.push(source.slice(copied))
  return pieces.join('')
}
