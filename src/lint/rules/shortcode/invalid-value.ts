import type { Param } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'
import { nearestNames } from '../../engine/nearest-names.ts'
import { onCalls } from './on-calls.ts'
import { parameterOf } from './parameter-of.ts'
import { quoteList } from './quote-list.ts'
import { valueSpan } from './value-span.ts'

export const invalidValue = defineRule({
  meta: {
    id: 'shortcode/invalid-value',
    description: 'Reports values of parameters that the template refuses.',
    why: 'The template has a list of values and stops the build at any other. Case counts.',
    advice: 'Use one of the values of the list.',
    severity: 'error',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      invalid: 'The shortcode "{name}" does not take "{value}" here. Use {list}.',
      refused: 'The shortcode "{name}" refuses "{value}" here. Use another value.',
      use: 'Write "{value}".',
    },
  },
  create: context =>
    onCalls(context, call => {
      const { node } = call
      for (const param of node.params) {
        const facts = parameterOf(call, param)
        const span = valueSpan(param)
        const { value } = param
        // an empty value may stand for none
        if (facts === undefined || span === undefined || value === '' || value === 0 || value === false)
          continue
        const isRefused = facts.refusedValues.includes(value)
        const isOther = facts.onlyValues === true && !facts.values.includes(value)
        if (!isRefused && !isOther) continue
        const allowed =
          facts.onlyValues === true ? facts.values.filter(each => !facts.refusedValues.includes(each)) : []
        const near = nearestNames(String(value), allowed.map(String), 2)
        context.report({
          messageId: allowed.length > 0 ? 'invalid' : 'refused',
          data: { name: node.name, value, list: quoteList(allowed.slice(0, 12), 'or') },
          ...span,
          suggestions: near.map(other => ({
            messageId: 'use',
            data: { value: other },
            edits: [{ ...span, text: spell(other, param) }],
          })),
        })
      }
    }),
})

function spell(value: string, { quoting }: Param): string {
  if (quoting === 'raw') return `\`${value}\``
  return quoting === 'none' && /^[A-Za-z0-9_-]+$/.test(value) ? value : `"${value}"`
}
