import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { listTags } from '../../engine/list-tags.ts'
import { tagIndexAt } from '../../engine/tag-index-at.ts'

export const mismatchedClosingTag = diagnosticRule({
  id: 'parse/mismatched-closing-tag',
  description: 'Reports closing tags with the name of another shortcode than the one that they close.',
  why: 'Hugo closes the innermost open shortcode, whatever the name. The page builds, nested in another way than meant.',
  advice: 'Put the closing tags in order. The fix writes the names as Hugo pairs the tags.',
  severity: 'warning',
  fix: 'unsafe',
  mend: ({ position: { start, end }, related }, { source, tree }) => {
    const opening = related?.[0]?.position.start.offset
    const tags = listTags(tree)
    const name = opening === undefined ? undefined : tags[tagIndexAt(tags, opening)]?.name
    const own = /^\{\{[<%]\s*\/\s*([^\s>%]+)/.exec(source.slice(start.offset, end.offset))
    if (name === undefined || own === null) return undefined
    const endOffset = start.offset + own[0].length
    return { unsafeFix: [{ startOffset: endOffset - own[1]!.length, endOffset, text: name }] }
  },
})
