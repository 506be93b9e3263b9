import type { Param, Shortcode } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'

const padded = /^-?0\d+$/
const version = /^-?\d+\.\d*[1-9]0+$/

/** A number whose zeros Hugo drops, as it reads it as a number. */
export const leadingZero = defineRule({
  meta: {
    id: 'shortcode/leading-zero',
    description: 'Reports numbers without quotes that lose zeros, such as `007` and `1.10`.',
    why: 'Hugo reads a value without quotes that looks like a number as one: a template gets 7 for `007` and 1.1 for `1.10`, which spoils ids and versions.',
    advice: 'Put the value into quotes.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'unsafe',
    messages: { zero: 'The template gets {value} for {text}. Put it into quotes to keep its zeros.' },
  },
  create({ source, shortcode, report }) {
    const check = (param: Param, node: Shortcode, index: number) => {
      const { quoting, valueType, raws, position } = param
      const text = raws?.value?.raw
      if (quoting !== 'none' || text === undefined || position === undefined) return
      if (valueType === 'int' ? !padded.test(text) : valueType !== 'float' || !version.test(text)) return
      const endOffset = position.end.offset
      const startOffset = endOffset - text.length
      if (source.slice(startOffset, endOffset) !== text) return
      const signature = shortcode(node.name)?.signature
      const known =
        param.type === 'namedParam'
          ? signature?.named.find(({ name }) => name === param.name)
          : signature?.positional[index]
      if (known?.types.some(type => type === 'integer' || type === 'number')) return
      report({
        messageId: 'zero',
        data: { value: Number(text), text },
        startOffset,
        endOffset,
        unsafeFix: [{ startOffset, endOffset, text: `"${text}"` }],
      })
    }
    return {
      shortcode(node) {
        for (const [index, param] of node.params.entries()) check(param, node, index)
      },
    }
  },
})
