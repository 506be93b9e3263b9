import { defineRule } from '../../define-rule.ts'
import { soundCalls } from './sound-calls.ts'
import { valueSpan } from './value-span.ts'

const quoted = /^'[^'"\\]*'$/

export const wrongQuotes = defineRule({
  meta: {
    id: 'shortcode/wrong-quotes',
    description: 'Reports values in single quotes.',
    why: "To Hugo these are no quotes but part of the value: the template gets `'north'` with its quotes.",
    advice: 'Use double quotes or backticks. Curly quotes are reported by `shortcode/smart-quotes`.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'unsafe',
    messages: { quotes: 'Hugo takes these quotes for a part of the value. Use double quotes.' },
  },
  create: context => {
    const isSound = soundCalls(context)
    return {
      namedParam: (param, { parents }) => {
        const call = parents.at(-1)
        if (call?.type !== 'shortcode' || !isSound(call)) return
        const span = valueSpan(param)
        if (param.quoting !== 'none' || span === undefined) return
        const text = context.source.slice(span.startOffset, span.endOffset)
        if (!quoted.test(text)) return
        const { startOffset, endOffset } = span
        const value = text.slice(1, -1)
        context.report({
          messageId: 'quotes',
          startOffset,
          endOffset,
          unsafeFix: [{ ...span, text: `"${value}"` }],
        })
      },
    }
  },
})
