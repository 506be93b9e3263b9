import type { NamedParam } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'
import { soundCalls } from './sound-calls.ts'

export const duplicateParameter = defineRule({
  meta: {
    id: 'shortcode/duplicate-parameter',
    description: 'Reports parameters that a call gives twice.',
    why: 'Hugo takes the last one and passes over the others without a word.',
    advice: 'Keep one of them.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    hasSuggestions: true,
    messages: {
      duplicate: 'The parameter "{name}" is given twice; Hugo takes the last one. Remove one of them.',
      last: 'This one counts.',
      removeFirst: 'Remove this one, which has no effect.',
      removeLast: 'Remove the last one.',
    },
  },
  create: context => {
    const isSound = soundCalls(context)
    return {
      shortcode: node => {
        if (!isSound(node)) return
        const last = new Map<string, NamedParam>()
        for (const param of node.params.toReversed()) {
          if (param.type !== 'namedParam' || param.position === undefined) continue
          const { name, position } = param
          const kept = last.get(name)
          if (kept === undefined) last.set(name, param)
          if (kept?.position === undefined) continue
          const remove = removalOf(param)
          const isSame = kept.value === param.value
          context.report({
            messageId: 'duplicate',
            data: { name },
            startOffset: position.start.offset,
            endOffset: position.end.offset,
            related: {
              messageId: 'last',
              startOffset: kept.position.start.offset,
              endOffset: kept.position.end.offset,
            },
            ...(isSame
              ? { fix: remove }
              : {
                  suggestions: [
                    { messageId: 'removeFirst', edits: remove },
                    { messageId: 'removeLast', edits: removalOf(kept) },
                  ],
                }),
          })
        }
      },
    }
  },
})

function removalOf({ position, raws }: NamedParam) {
  const start = position?.start.offset ?? 0
  const before = (raws?.before ?? ' ').length
  return [{ startOffset: start - before, endOffset: position?.end.offset ?? start, text: '' }]
}
