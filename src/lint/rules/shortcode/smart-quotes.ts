import type { Param } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'

const curly = /^[“”„]|[“”]$|^[‘‚].*[‘’]$/
const whole = /^(?:[“”„][^"“”„\\]+[“”]|[‘‚][^"‘’\\]+[‘’])$/

/** A value that keeps the quotes that were to be around it. */
export const smartQuotes = defineRule({
  meta: {
    id: 'shortcode/smart-quotes',
    description: 'Reports values in typographic quotes.',
    why: 'Only straight quotes are quotes to Hugo: the curly ones become part of the value.',
    advice: 'Write straight quotes.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    messages: {
      curly: 'The curly quotes are part of the value {value}. Write straight quotes around it.',
    },
  },
  create({ source, report }) {
    const check = (param: Param) => {
      const { value, quoting, position } = param
      if (quoting !== 'none' || position === undefined || typeof value !== 'string' || !curly.test(value))
        return
      const endOffset = position.end.offset
      const startOffset = endOffset - value.length
      if (source.slice(startOffset, endOffset) !== value) return
      const inner = value.slice(1, -1)
      const isWhole = whole.test(value)
      report({
        messageId: 'curly',
        data: { value },
        startOffset,
        endOffset,
        ...(isWhole && { fix: [{ startOffset, endOffset, text: `"${inner}"` }] }),
      })
    }
    return { namedParam: check, positionalParam: check }
  },
})
