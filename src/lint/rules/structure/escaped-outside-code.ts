import { defineRule } from '../../define-rule.ts'
import { createQuietLookup } from './quiet-lookup.ts'

/** An escaped call in running text is printed as it is. */
export const escapedOutsideCode = defineRule({
  meta: {
    id: 'structure/escaped-outside-code',
    description: 'Reports escaped calls outside of code.',
    why: 'Readers see the call itself; in running text it is often one that was switched off and forgotten.',
    advice: 'Put an example into code; otherwise remove the call or its `/*` and `*/`.',
    severity: 'info',
    presets: ['strict'],
    messages: {
      printed: 'Readers see this call as text. Put it into code, or remove "/*" and "*/" to run it.',
    },
  },
  create(context) {
    let isQuiet: ((offset: number) => boolean) | undefined
    return {
      escapedShortcode({ position }, { parents }) {
        if (context.markup !== 'markdown' || parents.length !== 1 || position === undefined) return
        isQuiet ??= createQuietLookup(context.markdown)
        const startOffset = position.start.offset
        if (isQuiet(startOffset)) return
        context.report({ messageId: 'printed', startOffset, endOffset: position.end.offset })
      },
    }
  },
})
