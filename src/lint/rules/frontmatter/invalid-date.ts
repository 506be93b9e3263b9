import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const invalidDate = diagnosticRule({
  id: 'frontmatter/invalid-date',
  description: 'Reports dates that Hugo cannot read.',
  why: 'Hugo refuses the page.',
  advice: 'Write year, month and day with zeros in front, like `2024-01-02`.',
  fix: 'unsafe',
  mend: ({ position: { start, end } }, { source }) => {
    const text = source.slice(start.offset, end.offset)
    const date = /^(["']?)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(T[\d:.Z+-]+)?\1$/.exec(text)
    if (date === null) return undefined
    const [, quote = '', year = '', month = '', day = '', time = ''] = date
    // a day that there is: anything else may have been meant otherwise
    if (Number(month) > 12 || Number(day) > 31 || Number(month) === 0 || Number(day) === 0) return undefined
    const mended = `${quote}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}${quote}`
    if (mended === text) return undefined
    return { unsafeFix: [{ startOffset: start.offset, endOffset: end.offset, text: mended }] }
  },
})
