import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { listTags } from '../../engine/list-tags.ts'
import { nearestNames } from '../../engine/nearest-names.ts'
import { tagIndexAt } from '../../engine/tag-index-at.ts'

/** A misspelled name stands this near. */
const mostTags = 50

export const unmatchedClosingTag = diagnosticRule({
  id: 'parse/unmatched-closing-tag',
  description: 'Reports closing tags that close nothing.',
  why: 'Hugo refuses the page: either the opening tag is lost, or one of the two names is misspelled.',
  advice: 'Correct the name, add the opening tag, or remove the closing tag.',
  hasSuggestions: true,
  messages: { rename: 'Close "{name}" with it.', remove: 'Remove the closing tag.' },
  mend: ({ position: { start, end } }, { source, tree }) => {
    const startOffset = start.offset
    const endOffset = end.offset
    const tags = listTags(tree)
    const index = tagIndexAt(tags, startOffset)
    const { name = '' } = tags[index] ?? {}
    const open = tags.slice(Math.max(0, index - mostTags), Math.max(0, index)).flatMap(tag => {
      const isOpen = !tag.isClosing && !tag.isPaired
      return isOpen &&
        tag.name !== undefined &&
        !/\/\s*[>%]\}\}$/.test(source.slice(tag.startOffset, tag.endOffset))
        ? [tag.name]
        : []
    })
    const nameStart = startOffset + source.slice(startOffset, endOffset).indexOf(name)
    const renames = name === '' ? [] : nearestNames(name, open, 1)
    return {
      suggestions: [
        ...renames.map(other => ({
          messageId: 'rename',
          data: { name: other },
          edits: [{ startOffset: nameStart, endOffset: nameStart + name.length, text: other }],
        })),
        { messageId: 'remove', edits: [{ startOffset, endOffset, text: '' }] },
      ],
    }
  },
})
