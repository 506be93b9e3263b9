import { defineRule } from '../../define-rule.ts'
import { hasWrongKind } from './has-wrong-kind.ts'
import { isReadByChildren } from './is-read-by-children.ts'
import { onCalls } from './on-calls.ts'

export const tooManyParameters = defineRule({
  meta: {
    id: 'shortcode/too-many-parameters',
    description: 'Reports parameters without a name that the template does not read.',
    why: 'Hugo passes over them without a word. Mostly a value with blanks has no quotes around it.',
    advice: 'Put a value with blanks in double quotes, or remove what is too much.',
    severity: 'warning',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      surplus:
        'The shortcode "{name}" reads {count} of its parameters, so this has no effect. Put a value with blanks in quotes, or remove it.',
      none: 'The shortcode "{name}" reads no parameters, so this has no effect. Remove it.',
    },
  },
  create: context =>
    onCalls(context, call => {
      const { signature, positional, notation, node } = call
      if (notation !== 'positional' || !signature.closed || hasWrongKind(call)) return
      const count = signature.positional.length
      const first = positional[count]?.position
      const last = positional.at(-1)?.position
      if (first === undefined || last === undefined || isReadByChildren(call, count, context.site!)) return
      context.report({
        messageId: count === 0 ? 'none' : 'surplus',
        data: { name: node.name, count: count === 1 ? 'only the first' : `only the first ${count}` },
        startOffset: first.start.offset,
        endOffset: last.end.offset,
      })
    }),
})
