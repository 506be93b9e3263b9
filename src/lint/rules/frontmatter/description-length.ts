import { defineRule } from '../../define-rule.ts'
import { valueRange } from './entry-range.ts'

export const descriptionLength = defineRule<string, { readonly min: number; readonly max: number }>({
  meta: {
    id: 'frontmatter/description-length',
    description: 'Reports descriptions that are shorter or longer than the configuration allows.',
    why: 'Search engines cut long descriptions, and replace short ones.',
    advice: 'Write one or two sentences.',
    severity: 'info',
    presets: [],
    messages: {
      short: 'The description has {count} characters, fewer than {min}. Say more.',
      long: 'The description has {count} characters, more than {max}. Say less.',
    },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 0, description: 'The fewest characters.' },
        max: { type: 'integer', minimum: 1, description: 'The most characters.' },
      },
      additionalProperties: false,
    },
    defaults: { min: 50, max: 160 },
  },
  create(context) {
    return {
      finish() {
        const { min, max } = context.options
        const entry = context.field('description')
        if (typeof entry?.value !== 'string' || entry.value.trim() === '') return
        const count = [...entry.value.trim()].length
        if (count < min) context.report({ messageId: 'short', data: { count, min }, ...valueRange(entry) })
        if (count > max) context.report({ messageId: 'long', data: { count, max }, ...valueRange(entry) })
      },
    }
  },
})
