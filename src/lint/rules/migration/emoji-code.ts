import { defineRule } from '../../define-rule.ts'
import { isEscaped } from './is-escaped.ts'
import { liveText } from './live-text.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const code = /:(?:[+-]1|[a-z][a-z0-9_+-]{0,60}):/g

export const emojiCode = defineRule<'emoji', TargetOption>({
  meta: {
    id: 'migration/emoji-code',
    description: 'Reports codes of emoji, such as `:tada:`, on sites that have them on.',
    why: 'Without a plugin the target prints the code.',
    advice: 'Write the emoji itself.',
    severity: 'warning',
    presets: ['migrate'],
    needsSite: true,
    messages: { emoji: '{target} prints "{code}" as text. Write the emoji itself.' },
    ...targetOption,
  },
  create({ markdown, site, options: { target }, report }) {
    // VitePress has them too
    if (target === 'vitepress' || site?.config.enableEmoji !== true) return {}
    return {
      block(block) {
        for (const { start, end } of liveText(markdown, block).stretches) {
          for (const { 0: text, index } of markdown.text.slice(start, end).matchAll(code)) {
            const startOffset = start + index
            // as in 10:30:15 or a::b::c
            if (/[\w:]/.test(markdown.text[startOffset - 1] ?? '') || isEscaped(markdown.text, startOffset))
              continue
            const data = { target: targetNames[target], code: text }
            report({ messageId: 'emoji', data, startOffset, endOffset: startOffset + text.length })
          }
        }
      },
    }
  },
})
