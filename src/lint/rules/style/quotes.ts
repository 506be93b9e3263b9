import type { Quoting } from '../../../ast/nodes.ts'
import { printValue } from '../../../serialize/print-value.ts'
import { defineRule } from '../../define-rule.ts'

interface QuotesOptions {
  readonly prefer: 'double' | 'raw' | 'bare'
  readonly unquoted: 'allow' | 'quote'
}

const names = { double: 'double quotes', raw: 'backticks', bare: 'no quotes' }

export const quotes = defineRule<'quotes', QuotesOptions>({
  meta: {
    id: 'style/quotes',
    description: 'Asks for one kind of quotes around the strings of calls.',
    why: 'Tags that are spelled alike are found by a search and read faster.',
    advice:
      'Write `"value"`. Strings that hold a quote or a backslash stay as they are, and so do strings without quotes unless `unquoted` is `quote`.',
    severity: 'warning',
    presets: ['style'],
    fix: 'safe',
    messages: { quotes: 'Write this value with {wanted}: {text}' },
    schema: {
      type: 'object',
      properties: {
        prefer: {
          enum: ['double', 'raw', 'bare'],
          description: 'Double quotes, backticks, or no quotes where none are needed.',
        },
        unquoted: {
          enum: ['allow', 'quote'],
          description: 'Whether strings without quotes stay, or get some.',
        },
      },
      additionalProperties: false,
    },
    defaults: { prefer: 'double', unquoted: 'allow' },
  },
  create: ({ source, options, report }) => ({
    shortcode({ params, raws, openTag }) {
      if (openTag === undefined || raws?.openTag !== undefined) return
      const wanted: Quoting = options.prefer === 'bare' ? 'none' : options.prefer
      for (const param of params) {
        const { value, valueType, quoting, type, position } = param
        if (typeof value !== 'string' || valueType !== 'string' || quoting === wanted) continue
        if (quoting === 'none' && options.unquoted === 'allow') continue
        // the other quotes and line ends are what raw strings are for
        if (/["\\`\n\r]/.test(value)) continue
        const printed = printValue(value, valueType, wanted, type)
        const endOffset = position!.end.offset
        if (printed?.quoting !== wanted) continue
        if (wanted === 'none' && !/\s/.test(source[endOffset] ?? '')) continue
        const startOffset =
          type === 'positionalParam'
            ? position!.start.offset
            : position!.start.offset +
              (param.raws?.name?.raw ?? param.name).length +
              (param.raws?.between ?? '=').length
        // a value in a spelling of its own, with the marks of an escape
        if (endOffset - startOffset !== value.length + (quoting === 'none' ? 0 : 2)) continue
        report({
          messageId: 'quotes',
          data: { wanted: names[options.prefer], text: printed.text },
          startOffset,
          endOffset,
          fix: [{ startOffset, endOffset, text: printed.text }],
        })
      }
    },
  }),
})
