import type { TextEdit } from '../../../text/text-edit.ts'
import { defineRule } from '../../define-rule.ts'
import { hasWrongKind } from './has-wrong-kind.ts'
import { type KnownCall, onCalls } from './on-calls.ts'
import { valueSpan } from './value-span.ts'

export const wrongParameterKind = defineRule({
  meta: {
    id: 'shortcode/wrong-parameter-kind',
    description:
      'Reports named parameters for a template that reads them by position, and the other way round.',
    why: 'The template gets none of the values: Hugo builds the page without them, or stops.',
    advice:
      'Write the parameters as the template reads them. The fix does so where there is one value and one place.',
    severity: 'error',
    presets: ['recommended'],
    fix: 'unsafe',
    needsSite: true,
    messages: {
      named:
        'The shortcode "{name}" reads its parameters by position, so names are of no use. Write the values alone.',
      positional:
        'The shortcode "{name}" reads its parameters by name, so this value is lost. Write a name in front of it.',
    },
  },
  create: context =>
    onCalls(context, call => {
      const { notation, node } = call
      const [first] = node.params
      if (notation === 'none' || first?.position === undefined || !hasWrongKind(call)) return
      const edit = mend(call, context.source)
      context.report({
        messageId: notation,
        data: { name: node.name },
        startOffset: first.position.start.offset,
        endOffset: node.params.at(-1)?.position?.end.offset ?? first.position.end.offset,
        ...(edit !== undefined && { unsafeFix: [edit] }),
      })
    }),
})

function mend({ node, signature }: KnownCall, source: string): TextEdit | undefined {
  const [param, ...more] = node.params
  if (param?.position === undefined || more.length > 0) return undefined
  const startOffset = param.position.start.offset
  if (param.type === 'namedParam') {
    const span = valueSpan(param)
    if (span === undefined || signature.positional.length !== 1) return undefined
    // bare values may hold characters that a parameter without a name may not
    const value = source.slice(span.startOffset, span.endOffset)
    if (!/^["`]/.test(value) && !/^[A-Za-z0-9_]+$/.test(value)) return undefined
    return { startOffset, endOffset: span.startOffset, text: '' }
  }
  const required = signature.named.filter(each => each.required === true)
  const [target] = signature.named.length === 1 ? signature.named : required.length === 1 ? required : []
  return target && { startOffset, endOffset: startOffset, text: `${target.name}=` }
}
