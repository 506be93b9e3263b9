import type { NamedParam } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'

/** Hugo keeps the last of two parameters with one name. */
export const duplicateParameter = defineRule({
  meta: {
    id: 'shortcode/duplicate-parameter',
    description: 'Reports parameters that a call gives more than once.',
    why: 'Hugo takes the last one and drops the others without a word.',
    advice: 'Keep the one that is meant.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    hasSuggestions: true,
    messages: {
      duplicate: 'Hugo drops this "{name}", as the tag gives it again. Keep one of the two.',
      same: 'The tag gives "{name}" twice, with the same value. Remove one of the two.',
      winner: 'This one counts.',
      removeFirst: 'Remove this one, which does not count',
      removeLast: 'Remove the other one',
    },
  },
  create({ source, report }) {
    const removal = ({ position }: NamedParam) => {
      let startOffset = position!.start.offset
      while (/\s/.test(source[startOffset - 1] ?? '')) startOffset--
      return { startOffset, endOffset: position!.end.offset, text: '' }
    }
    return {
      shortcode({ params }) {
        const last = new Map<string, NamedParam>()
        for (const param of params) if (param.type === 'namedParam') last.set(param.name, param)
        if (last.size === params.length) return
        for (const param of params) {
          const winner = param.type === 'namedParam' ? last.get(param.name) : undefined
          if (param.type !== 'namedParam' || winner === undefined || winner === param) continue
          if (param.position === undefined || winner.position === undefined) continue
          const data = { name: param.name }
          const place = { startOffset: param.position.start.offset, endOffset: param.position.end.offset }
          if (param.value === winner.value && param.valueType === winner.valueType) {
            report({ messageId: 'same', data, ...place, fix: [removal(param)] })
            continue
          }
          const { start, end } = winner.position
          report({
            messageId: 'duplicate',
            data,
            ...place,
            related: { messageId: 'winner', startOffset: start.offset, endOffset: end.offset },
            suggestions: [
              { messageId: 'removeFirst', edits: [removal(param)] },
              { messageId: 'removeLast', edits: [removal(winner)] },
            ],
          })
        }
      },
    }
  },
})
