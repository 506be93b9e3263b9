import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const numberOutOfRange = diagnosticRule({
  id: 'frontmatter/number-out-of-range',
  description: 'Reports whole numbers of front matter that do not fit in 64 bits.',
  why: 'Hugo refuses the page, as it cannot read the number.',
  advice: 'Put it in quotes: identifiers are text, however they look.',
  fix: 'unsafe',
  mend: ({ position: { start, end } }, { source }) => {
    const number = source.slice(start.offset, end.offset)
    if (!/^[-+]?\d+$/.test(number)) return undefined
    return { unsafeFix: [{ startOffset: start.offset, endOffset: end.offset, text: `"${number}"` }] }
  },
})
