import { defineRule } from '../../define-rule.ts'
import { createCallFinder } from './create-call-finder.ts'
import { isEscaped } from './is-escaped.ts'
import { liveText } from './live-text.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const directive = /:[\p{L}\p{N}][\w-]{0,100}(?![:\w-])/gu

export const directiveColon = defineRule<'colon', TargetOption>({
  meta: {
    id: 'migration/directive-colon',
    description:
      'Reports colons that remark-directive takes for the start of a directive (target `markdown`).',
    why: 'In `10:30` the part from the colon on vanishes from the page without a word.',
    advice: 'Write `\\:`, which prints a colon everywhere.',
    severity: 'warning',
    presets: ['migrate'],
    fix: 'safe',
    messages: { colon: 'remark-directive takes "{text}" for a directive. Write "\\:".' },
    ...targetOption,
  },
  create({ tree, markdown, options: { target }, report }) {
    const callAt = createCallFinder(tree)
    return {
      block(block) {
        if (target !== 'markdown' || block.kind === 'html') return
        for (const { start, end } of liveText(markdown, block).stretches) {
          for (const { 0: text, index } of markdown.text.slice(start, end).matchAll(directive)) {
            const startOffset = start + index
            if (markdown.text[startOffset - 1] === ':' || isEscaped(markdown.text, startOffset)) continue
            const endOffset = startOffset + text.length
            const fix = [{ startOffset, endOffset: startOffset, text: '\\' }]
            // a template may do anything with its content
            const isFixable = callAt(startOffset) === undefined
            report({ messageId: 'colon', data: { text }, startOffset, endOffset, ...(isFixable && { fix }) })
          }
        }
      },
    }
  },
})
