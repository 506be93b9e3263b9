import { defineRule } from '../../define-rule.ts'
import { blockPlace } from './block-place.ts'

export const requiredField = defineRule<string, { readonly fields: readonly string[] }>({
  meta: {
    id: 'frontmatter/required-field',
    description: 'Reports pages without the fields that the configuration asks for.',
    why: 'Lists, search and previews of a site depend on fields that Hugo itself does not need.',
    advice: 'Add the field. `overrides` of the configuration ask for other fields in other folders.',
    severity: 'error',
    presets: [],
    messages: {
      missing: 'The front matter has no "{field}". Add it.',
      empty: 'The field "{field}" is empty. Fill it in.',
    },
    schema: {
      type: 'object',
      properties: {
        fields: {
          type: 'array',
          items: { type: 'string' },
          description: 'The fields; periods lead into maps, as in `params.author`.',
        },
      },
      additionalProperties: false,
    },
    defaults: { fields: ['title'] },
  },
  create(context) {
    return {
      finish() {
        for (const field of context.options.fields) {
          const path = field.toLowerCase()
          const found = context.frontmatter.findLast(entry => entry.path.join('.').toLowerCase() === path)
          if (found === undefined)
            context.report({ messageId: 'missing', data: { field }, ...blockPlace(context) })
          else if (found.type === 'null' || found.value === '') {
            const { start, end } = found.keyPosition ?? found.valuePosition
            context.report({
              messageId: 'empty',
              data: { field },
              startOffset: start.offset,
              endOffset: end.offset,
            })
          }
        }
      },
    }
  },
})
