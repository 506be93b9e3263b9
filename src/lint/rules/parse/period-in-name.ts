import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const periodInName = diagnosticRule({
  id: 'parse/period-in-name',
  description: 'Reports names of shortcodes with a period in them.',
  why: 'Hugo refuses the page: only `.inline` may end a name.',
  advice: 'Write the name of the template without its extension.',
  fix: 'unsafe',
  mend: ({ position: { end } }, { source }) => {
    const startOffset = end.offset - 1
    const extension = /^\.(?:html|htm|md|xml|json|txt)(?=\s)/.exec(source.slice(startOffset, startOffset + 6))
    if (extension === null) return undefined
    return { unsafeFix: [{ startOffset, endOffset: startOffset + extension[0].length, text: '' }] }
  },
})
