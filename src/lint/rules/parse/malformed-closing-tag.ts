import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { tagAround } from './tag-around.ts'

export const malformedClosingTag = diagnosticRule({
  id: 'parse/malformed-closing-tag',
  description: 'Reports closing tags that hold more than a slash and a name.',
  why: 'Hugo refuses the page: parameters belong into the opening tag.',
  advice: 'Remove what stands behind the name, and end the tag in the notation in which it starts.',
  fix: 'unsafe',
  mend: ({ position }, context) => {
    const { source } = context
    const tag = tagAround(context, position.start.offset)
    if (tag === undefined || !/[>%]\}\}$/.test(source.slice(tag.endOffset - 3, tag.endOffset)))
      return undefined
    const kept = source.slice(tag.startOffset, position.start.offset).trimEnd()
    // without a name there is nothing to keep
    if (/[<%/]$/.test(kept)) return undefined
    const right = `${source[tag.startOffset + 2] === '%' ? '%' : '>'}}}`
    return {
      unsafeFix: [
        { startOffset: tag.startOffset + kept.length, endOffset: tag.endOffset, text: ` ${right}` },
      ],
    }
  },
})
