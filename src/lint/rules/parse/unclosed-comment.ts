import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

/** Only white space keeps these marks from being the end. */
const looseEnd = /\*\/([ \t]+)[>%]\}\}/g

export const unclosedComment = diagnosticRule({
  id: 'parse/unclosed-comment',
  description: 'Reports escaped shortcodes that have no end.',
  why: 'Hugo looks for the end up to the last line of the file and refuses the page when there is none.',
  advice: 'End the tag with `*/>}}` or `*/%}}`, as it starts, without white space in between.',
  fix: 'safe',
  mend: ({ position }, { source }) => {
    const { offset } = position.start
    const text = source.slice(offset, position.end.offset)
    const ends = [...text.matchAll(looseEnd)]
    const [end] = ends
    const isPercent = end?.[0].endsWith('%}}') === true
    if (end === undefined || ends.length > 1 || isPercent !== (text[2] === '%')) return undefined
    const startOffset = offset + end.index + 2
    return { fix: [{ startOffset, endOffset: startOffset + end[1]!.length, text: '' }] }
  },
})
