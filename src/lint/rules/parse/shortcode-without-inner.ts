import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const shortcodeWithoutInner = diagnosticRule({
  id: 'parse/shortcode-without-inner',
  description: 'Reports shortcodes that are closed although their template uses no inner content.',
  why: 'Hugo refuses the page; what stands between the tags would be lost.',
  advice: 'Remove the closing tag or the slash, or have the template use `.Inner`.',
  fix: 'safe',
  mend: ({ position: { start, end }, related }, { source }) => {
    if (related !== undefined) {
      return { unsafeFix: [{ startOffset: start.offset, endOffset: end.offset, text: '' }] }
    }
    const head = source.slice(start.offset, end.offset - 3).trimEnd()
    if (!head.endsWith('/')) return undefined
    const startOffset = start.offset + head.length - 1
    return { fix: [{ startOffset, endOffset: end.offset - 3, text: '' }] }
  },
})
