import type { Delimiter } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'

export const consistentDelimiter = defineRule<'other', { delimiters: Readonly<Record<string, Delimiter>> }>({
  meta: {
    id: 'style/consistent-delimiter',
    description: 'Asks for the notation of calls that the option `delimiters` gives for their names.',
    why: 'The two notations render the content of a call in different ways; a team settles on one for each shortcode.',
    advice: 'Write the call in the notation of the option, and look at the page.',
    severity: 'warning',
    presets: [],
    fix: 'unsafe',
    messages: { other: 'Write "{name}" with "{wanted}", as the configuration says.' },
    schema: {
      type: 'object',
      properties: {
        delimiters: {
          type: 'object',
          additionalProperties: { enum: ['<', '%'] },
          description: 'By the name of a shortcode, its notation.',
        },
      },
      additionalProperties: false,
    },
    defaults: { delimiters: {} },
  },
  create: ({ options, report }) => ({
    shortcode({ name, delimiter, openTag, closeTag, raws }) {
      const { delimiters } = options
      const wanted = Object.hasOwn(delimiters, name) ? delimiters[name] : undefined
      if (wanted === undefined || wanted === delimiter || openTag === undefined) return
      const [startOffset, endOffset] = [openTag.start.offset, openTag.end.offset]
      const tags = closeTag === undefined || raws?.closedBySlash ? [openTag] : [openTag, closeTag]
      const right = wanted === '<' ? '>' : '%'
      const unsafeFix = tags.flatMap(({ start, end }) => [
        { startOffset: start.offset + 2, endOffset: start.offset + 3, text: wanted },
        { startOffset: end.offset - 3, endOffset: end.offset - 2, text: right },
      ])
      const data = { name, wanted: wanted === '<' ? '{{< >}}' : '{{% %}}' }
      report({ messageId: 'other', data, startOffset, endOffset, unsafeFix })
    },
  }),
})
