import type { RuleContext } from '../../rule-context.ts'

/** The first line of the front matter, or the start of the file when there is none: for what the block as a whole lacks. */
export function blockPlace({ tree, source }: RuleContext): { startOffset: number; endOffset: number } {
  const first = tree.children.find(({ type }) => type === 'frontmatter')
  if (first?.position === undefined) return { startOffset: 0, endOffset: 0 }
  const startOffset =
    first.position.start.offset + (source.slice(first.position.start.offset).search(/\S/) || 0)
  const line = source.indexOf('\n', startOffset)
  const endOffset = line < 0 ? source.length : line
  return { startOffset, endOffset: source[endOffset - 1] === '\r' ? endOffset - 1 : endOffset }
}
