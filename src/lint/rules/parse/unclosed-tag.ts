import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { listTags } from '../../engine/list-tags.ts'
import { tagIndexAt } from '../../engine/tag-index-at.ts'

export const unclosedTag = diagnosticRule({
  id: 'parse/unclosed-tag',
  description: 'Reports tags that have no right delimiter.',
  why: 'Hugo reads on for parameters, so the rest of the page becomes part of the tag, and refuses it.',
  advice:
    'Write the right delimiter, with white space in front of it where the value before it has no quotes.',
  fix: 'unsafe',
  mend: ({ position: { start, end } }, { source, tree }) => {
    const tags = listTags(tree)
    const index = tagIndexAt(tags, start.offset)
    // where another tag starts in it, the diagnostic is one brace of that
    const isBrace = end.offset === start.offset + 1
    const tag = tags[isBrace ? index - 1 : index]
    if (tag === undefined) return undefined
    const right = `${source[tag.startOffset + 2] === '%' ? '%' : '>'}}}`
    const insert = (at: number, text: string) => ({
      unsafeFix: [{ startOffset: at, endOffset: at, text }],
    })
    if (start.offset > tag.startOffset && !isBrace) {
      const at = source.slice(start.offset, end.offset).indexOf(right)
      return at < 0 ? undefined : insert(start.offset + at, ' ')
    }
    const text = source.slice(tag.startOffset, tag.endOffset).trimEnd()
    return text.includes('\n') ? undefined : insert(tag.startOffset + text.length, ` ${right}`)
  },
})
