import { defineRule } from '../../define-rule.ts'
import { keyRange } from './entry-range.ts'

export const fieldOrder = defineRule<string, { readonly fields: readonly string[] }>({
  meta: {
    id: 'frontmatter/field-order',
    description: 'Reports fields of the front matter that do not stand in the order of the configuration.',
    why: 'Where all pages have one order, differences between them are easy to see.',
    advice: 'Move the field. Fields that the order does not name may stand anywhere.',
    severity: 'info',
    presets: [],
    messages: { order: '"{name}" belongs in front of "{other}". Move it.' },
    schema: {
      type: 'object',
      properties: {
        fields: { type: 'array', items: { type: 'string' }, description: 'The fields in their order.' },
      },
      additionalProperties: false,
    },
    defaults: { fields: ['title', 'date'] },
  },
  create(context) {
    const ranks = new Map(context.options.fields.map((name, rank) => [name.toLowerCase(), rank]))
    let last: { name: string; rank: number } | undefined
    return {
      frontmatterEntry(entry) {
        if (entry.path.length !== 1) return
        const name = String(entry.path[0])
        const rank = ranks.get(name.toLowerCase())
        if (rank === undefined) return
        if (last !== undefined && rank < last.rank) {
          context.report({ messageId: 'order', data: { name, other: last.name }, ...keyRange(entry) })
        } else last = { name, rank }
      },
    }
  },
})
