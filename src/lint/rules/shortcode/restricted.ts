import { defineRule } from '../../define-rule.ts'
import { nameSpan } from './name-span.ts'

interface Options {
  readonly forbid: readonly string[] | Readonly<Record<string, string>>
  readonly allow?: readonly string[]
}

export const restricted = defineRule<'forbidden' | 'told' | 'notAllowed', Options>({
  meta: {
    id: 'shortcode/restricted',
    description: 'Reports shortcodes that the house does not want in its content.',
    why: 'A team may keep some shortcodes for templates or for some pages, or agree on a few.',
    advice:
      'Use what the message says. Overrides of the configuration can allow a shortcode in some folders.',
    severity: 'warning',
    presets: [],
    messages: {
      forbidden: 'The shortcode "{name}" is not to be used here.',
      told: 'The shortcode "{name}" is not to be used here: {reason}',
      notAllowed: 'The shortcode "{name}" is not among those that are allowed here.',
    },
    schema: {
      type: 'object',
      properties: {
        forbid: {
          description: 'Names, or names with what to do instead.',
          oneOf: [
            { type: 'array', items: { type: 'string' } },
            { type: 'object', additionalProperties: { type: 'string' } },
          ],
        },
        allow: {
          description: 'The names that may be used; all by default.',
          type: 'array',
          items: { type: 'string' },
        },
      },
      additionalProperties: false,
    },
    defaults: { forbid: [] },
  },
  create: context => {
    const { forbid, allow } = context.options
    // Hugo ignores the case of names
    const lower = (name: string) => name.toLowerCase()
    const reasons = new Map(
      Array.isArray(forbid)
        ? forbid.map((name: string) => [lower(name), ''] as const)
        : Object.entries(forbid).map(([name, reason]) => [lower(name), reason] as const),
    )
    const allowed = allow && new Set(allow.map(lower))
    return {
      shortcode: node => {
        const { name } = node
        const reason = reasons.get(lower(name))
        const span = nameSpan(context.source, node)
        if (reason !== undefined) {
          const messageId = reason === '' ? 'forbidden' : 'told'
          context.report({ messageId, data: { name, reason }, ...span })
        } else if (allowed !== undefined && !allowed.has(lower(name))) {
          context.report({ messageId: 'notAllowed', data: { name }, ...span })
        }
      },
    }
  },
})
