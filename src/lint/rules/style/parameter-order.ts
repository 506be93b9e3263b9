import { defineRule } from '../../define-rule.ts'

export const parameterOrder = defineRule<'order', { order: Readonly<Record<string, readonly string[]>> }>({
  meta: {
    id: 'style/parameter-order',
    description: 'Asks for the order of named parameters that the option `order` gives for the shortcode.',
    why: 'Calls whose parameters stand in one order can be compared at a glance.',
    advice:
      'Put the parameters in the order of the option; those that it does not list come last, as they are.',
    severity: 'warning',
    presets: [],
    fix: 'safe',
    messages: { order: 'Write the parameters of "{name}" in this order: {wanted}.' },
    schema: {
      type: 'object',
      properties: {
        order: {
          type: 'object',
          additionalProperties: { type: 'array', items: { type: 'string' } },
          description: 'By the name of a shortcode, its parameters in order.',
        },
      },
      additionalProperties: false,
    },
    defaults: { order: {} },
  },
  create: ({ source, options, report }) => ({
    shortcode({ name, params, raws, openTag }) {
      const order = Object.hasOwn(options.order, name) ? options.order[name]! : []
      const named = params.filter(param => param.type === 'namedParam')
      if (order.length === 0 || openTag === undefined || raws?.openTag !== undefined) return
      // of two with one name the last one counts, so they have to keep their places
      if (named.length < params.length || new Set(named.map(param => param.name)).size < named.length) return
      const rank = (each: string) => (order.includes(each) ? order.indexOf(each) : order.length)
      const sorted = [...named].sort((a, b) => rank(a.name) - rank(b.name))
      if (sorted.every((param, index) => param === named[index])) return
      // a bare value runs into what follows when there is no white space
      if (params.some(({ raws: own }, index) => index > 0 && own?.before === '')) return
      if (raws?.afterParams === '' && !/["`]$/.test(textOf(sorted.at(-1)!))) return
      report({
        messageId: 'order',
        data: { name, wanted: sorted.map(param => param.name).join(', ') },
        startOffset: named[0]!.position!.start.offset,
        endOffset: named.at(-1)!.position!.end.offset,
        fix: named.map(({ position }, index) => ({
          startOffset: position!.start.offset,
          endOffset: position!.end.offset,
          text: textOf(sorted[index]!),
        })),
      })

      function textOf({ position }: (typeof named)[number]): string {
        return source.slice(position!.start.offset, position!.end.offset)
      }
    },
  }),
})
