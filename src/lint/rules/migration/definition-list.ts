import { defineRule } from '../../define-rule.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const description = /^:[ \t]+\S/

export const definitionList = defineRule<'list', TargetOption>({
  meta: {
    id: 'migration/definition-list',
    description: 'Reports definition lists.',
    why: 'Their syntax is an extension that Hugo has on and no target has: they become paragraphs that start with a colon.',
    advice: 'Write them as `<dl>`, or as a list.',
    severity: 'warning',
    presets: ['migrate'],
    messages: { list: '{target} has no definition lists. Write this one as <dl>.' },
    ...targetOption,
  },
  create({ markdown, options: { target }, report }) {
    let termEnd = -1
    let isWithin = false
    return {
      block({ kind, lines, start }) {
        const { text } = markdown
        const at = lines.findIndex(line =>
          description.test(text.slice(line.start, line.start + 200).split('\n')[0]!),
        )
        const isTerm = kind === 'paragraph' && termEnd >= 0 && text.slice(termEnd, start).trim() === ''
        if (kind === 'paragraph' && (at > 0 || (at === 0 && isTerm))) {
          const line = lines[at]!
          const data = { target: targetNames[target] }
          if (!isWithin) report({ messageId: 'list', data, startOffset: line.start, endOffset: line.end })
          isWithin = true
        } else if (kind !== 'paragraph') isWithin = false
        termEnd = kind === 'paragraph' ? (lines.at(-1)?.end ?? -1) : -1
      },
    }
  },
})
