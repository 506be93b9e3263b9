import type { ParamValue } from '../../../ast/nodes.ts'
import type { ParameterType } from '../../../gotmpl/signature/signature.ts'
import { defineRule } from '../../define-rule.ts'
import { onCalls } from './on-calls.ts'
import { parameterOf } from './parameter-of.ts'
import { valueSpan } from './value-span.ts'

export const invalidType = defineRule({
  meta: {
    id: 'shortcode/invalid-type',
    description: 'Reports values that are no number or no boolean where the template takes one.',
    why: 'Hugo stops where it has to make a number of other text, or the template takes the value for something else.',
    advice: 'Write a number without a unit, or `true` or `false`.',
    severity: 'warning',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      integer: 'The shortcode "{name}" takes a whole number here, and "{value}" is none.',
      number: 'The shortcode "{name}" takes a number here, and "{value}" is none.',
      boolean: 'The shortcode "{name}" takes true or false here, and "{value}" is neither.',
    },
  },
  create: context =>
    onCalls(context, call => {
      for (const param of call.node.params) {
        const [type, ...others] = parameterOf(call, param)?.types ?? []
        const span = valueSpan(param)
        if (type === undefined || others.length > 0 || span === undefined || param.value === '') continue
        if (type === 'string' || type === 'list' || isOf(type, param.value)) continue
        context.report({ messageId: type, data: { name: call.node.name, value: param.value }, ...span })
      }
    }),
})

function isOf(type: ParameterType, value: ParamValue): boolean {
  const text = String(value)
  if (type === 'boolean') return /^(?:true|false|0|1)$/i.test(text)
  return type === 'integer' ? /^[-+]?\d+$/.test(text) : text.trim() !== '' && Number.isFinite(Number(text))
}
