import { defineRule } from '../../define-rule.ts'
import { nearestNames } from '../../engine/nearest-names.ts'
import { hasWrongKind } from './has-wrong-kind.ts'
import { isReadByChildren } from './is-read-by-children.ts'
import { onCalls } from './on-calls.ts'
import { quoteList } from './quote-list.ts'

export const unknownParameter = defineRule({
  meta: {
    id: 'shortcode/unknown-parameter',
    description: 'Reports named parameters that the template does not read.',
    why: 'Hugo passes over them without a word, so a misspelled name costs the value. Case counts in names.',
    advice:
      'Correct the name or remove the parameter. Nothing is reported where a template takes `.Params` as a whole.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      unknown: 'The shortcode "{name}" reads no parameter "{param}". It reads {list}.',
      none: 'The shortcode "{name}" reads no parameters, so "{param}" has no effect. Remove it.',
      rename: 'Write "{other}".',
    },
  },
  create: context =>
    onCalls(context, call => {
      const { signature, named, node } = call
      if (named.length === 0 || !signature.closed || hasWrongKind(call)) return
      const names = signature.named.map(each => each.name)
      const given = new Set(named.map(each => each.name))
      for (const param of named) {
        const { position } = param
        if (position === undefined || names.includes(param.name)) continue
        if (isReadByChildren(call, param.name, context.site!)) continue
        const written = param.raws?.name?.raw ?? param.name
        const startOffset = position.start.offset
        const endOffset = startOffset + written.length
        const others = nearestNames(
          param.name,
          names.filter(each => !given.has(each)),
          2,
        )
        const some = names.slice(0, mostListed).map(each => `"${each}"`)
        const list = names.length > mostListed ? `${some.join(', ')} and others` : quoteList(names)
        context.report({
          messageId: names.length > 0 ? 'unknown' : 'none',
          data: { name: node.name, param: param.name, list },
          startOffset,
          endOffset,
          suggestions: others.map(other => ({
            messageId: 'rename',
            data: { other },
            edits: [{ startOffset, endOffset, text: other }],
          })),
        })
      }
    }),
})

const mostListed = 8
