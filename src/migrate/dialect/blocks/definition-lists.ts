import { containerPrefix } from '../../page/container-prefix.ts'
import type { DialectContext } from '../dialect-context.ts'
import { findDefinitionLists } from './find-definition-lists.ts'

/** Writes definition lists as `<dl>`, or as tags of Markdoc. */
export function definitionLists({
  view,
  book,
  report,
  dialect,
  markup,
  nodes,
  closings,
}: DialectContext): void {
  if (!markup.definitionLists) return
  const text = view.masked
  const style = dialect.definitionLists
  const open = (name: string) => (style === 'tag' ? `{% ${name} %}` : `<${name}>`)
  const close = (name: string) => (style === 'tag' ? `{% /${name} %}` : `</${name}>`)
  for (const { node } of nodes) {
    if (node.children?.some(({ type }) => type === 'paragraph') !== true) continue
    for (const { items, isDoubtful } of findDefinitionLists(node.children, text)) {
      const first = items[0]!
      const [start, end] = [first.kind === 'term' ? first.start : first.mark.start, items.at(-1)!.end]
      const prefix = containerPrefix(text, start)
      const line = `\n${prefix}`
      const gap = `\n${prefix.trimEnd()}${line}`
      if (isDoubtful) {
        report({
          code: 'definition-list',
          status: 'review',
          message: `${dialect.title} has no definition lists, and this one holds more than paragraphs.`,
          advice: 'Write it as <dl>, or as a list.',
          position: view.position(start, end),
        })
        continue
      }
      book.add(start, start, open('dl') + gap)
      for (const item of items) {
        const name = item.kind === 'term' ? 'dt' : 'dd'
        const isInline = style === 'jsx' && (item.kind === 'term' || item.isPhrase)
        const isLast = item === items.at(-1)
        const before = open(name) + (isInline ? '' : gap)
        if (item.kind === 'term') book.add(item.start, item.start, before)
        else book.add(item.mark.start, item.mark.end, before)
        const behind = (isInline ? '' : gap) + close(name)
        const opened = item.kind === 'term' ? item.start : item.mark.start
        closings.push({ offset: item.end, opened, text: behind })
        if (isLast) closings.push({ offset: item.end, opened: start - 1, text: gap + close('dl') })
      }
      if (style === 'jsx') continue
      report({
        code: 'definition-list',
        status: 'rendering',
        message:
          style === 'tag'
            ? `${dialect.title} has no definition lists: this one is written as the tags dl, dt and dd.`
            : `${dialect.title} has no definition lists: this one is written as <dl>, with paragraphs in it.`,
        advice: style === 'tag' ? 'The site has to have these tags.' : 'Check how it looks.',
        position: view.position(start, end),
      })
    }
  }
}
