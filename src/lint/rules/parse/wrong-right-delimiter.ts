import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { listTags, type SourceTag } from '../../engine/list-tags.ts'
import { tagIndexAt } from '../../engine/tag-index-at.ts'

/** A partner is looked for this near, so that a page of broken tags takes no longer than others. */
const mostTags = 100

export const wrongRightDelimiter = diagnosticRule({
  id: 'parse/wrong-right-delimiter',
  description: 'Reports tags that start in one notation and end in the other.',
  why: 'Hugo refuses the page. The two notations differ in whether Markdown sees what the shortcode prints.',
  advice: 'Write `{{< … >}}` or `{{% … %}}`. The fix follows the other tag of the pair, where there is one.',
  fix: 'safe',
  hasSuggestions: true,
  messages: { useRight: 'End the tag with "{right}".', useLeft: 'Start the tag with "{left}".' },
  mend: ({ position: { start } }, { source, tree }) => {
    const tags = listTags(tree)
    const index = tagIndexAt(tags, start.offset)
    const tag = tags[index]
    if (tag === undefined) return undefined
    const leftMark = source[tag.startOffset + 2]!
    const rightMark = source[start.offset]!
    const fixRight = [
      { startOffset: start.offset, endOffset: start.offset + 1, text: leftMark === '<' ? '>' : '%' },
    ]
    const fixLeft = [
      {
        startOffset: tag.startOffset + 2,
        endOffset: tag.startOffset + 3,
        text: rightMark === '>' ? '<' : '%',
      },
    ]
    const others = tag.isClosing
      ? tags.slice(Math.max(0, index - mostTags), index).reverse()
      : tags.slice(index + 1, index + mostTags)
    const partner = partnerOf(tag, others)
    if (partner !== undefined)
      return { fix: source[partner.startOffset + 2] === leftMark ? fixRight : fixLeft }
    return {
      suggestions: [
        { messageId: 'useRight', data: { right: leftMark === '<' ? '>}}' : '%}}' }, edits: fixRight },
        { messageId: 'useLeft', data: { left: rightMark === '>' ? '{{<' : '{{%' }, edits: fixLeft },
      ],
    }
  },
})

/** The next tag of the name, if it is one that may open or close the same call. */
function partnerOf({ name, isClosing }: SourceTag, others: readonly SourceTag[]): SourceTag | undefined {
  const next = others.find(other => other.name === name)
  return next !== undefined && next.isClosing !== isClosing && !next.isPaired ? next : undefined
}
