import { defineRule } from '../../define-rule.ts'
import { nameSpan } from './name-span.ts'

export const maxDepth = defineRule<'deep', { readonly max: number }>({
  meta: {
    id: 'shortcode/max-depth',
    description: 'Reports shortcodes that stand in too many others.',
    why: 'Deep nesting is hard to read and to edit, and most layouts have no room for it.',
    advice: 'Split the content, or write one shortcode that does the work of several.',
    severity: 'warning',
    presets: [],
    messages: { deep: 'The shortcode "{name}" stands in {depth} others; the limit is {max}.' },
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 0, description: 'How many shortcodes may be around another.' },
      },
      additionalProperties: false,
    },
    defaults: { max: 3 },
  },
  create: context => ({
    shortcode: (node, { parents }) => {
      const { max } = context.options
      const depth = parents.length - 1
      // what is deeper still is within this one
      if (depth !== max + 1) return
      const data = { name: node.name, depth, max }
      context.report({ messageId: 'deep', data, ...nameSpan(context.source, node) })
    },
  }),
})
