import { defineRule } from '../../define-rule.ts'

const divider = /^<!--\s*more\s*-->$/i
const exact = '<!--more-->'

/** Only the first `<!--more-->`, written exactly so, ends the summary. */
export const moreDivider = defineRule({
  meta: {
    id: 'structure/more-divider',
    description: 'Reports dividers of the summary that Hugo does not see.',
    why: 'Hugo takes `<!--more-->` in lower case and without blanks alone, and the first one only; another one is a comment without effect.',
    advice: 'Write `<!--more-->`, once.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    messages: {
      spelling: 'Hugo does not see this divider. Write "<!--more-->", in lower case and without blanks.',
      second: 'The summary ends at the first divider, so this one is without effect. Remove it.',
    },
  },
  create(context) {
    let first: number | undefined
    return {
      summaryDivider({ position }) {
        first ??= position?.start.offset
      },
      span({ type, start, end }) {
        if (type !== 'comment' || start === first) return
        const text = context.source.slice(start, end)
        if (!divider.test(text)) return
        const place = { startOffset: start, endOffset: end }
        if (first !== undefined) {
          context.report({ messageId: 'second', ...place, fix: [{ ...place, text: '' }] })
        } else if (text !== exact) {
          first = start
          context.report({ messageId: 'spelling', ...place, fix: [{ ...place, text: exact }] })
        }
      },
    }
  },
})
