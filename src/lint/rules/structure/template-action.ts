import { defineRule } from '../../define-rule.ts'
import { createQuietLookup } from './quiet-lookup.ts'

const action =
  /\{\{-?[ \t]*(?:[.$][A-Za-z_]\w*|\/\*|(?:if|else|end|range|with|partial|template|block|define|i18n|T|site|page|now|printf|safeHTML|relURL|absURL|relref|ref)(?![\w.]))[^{}\n]*\}\}/g

/** Hugo does not run template code in content. */
export const templateAction = defineRule({
  meta: {
    id: 'structure/template-action',
    description: 'Reports template code in running text, such as `{{ .Title }}`.',
    why: 'Hugo runs template code in templates alone: readers of the page see it as it is.',
    advice: 'Use a shortcode, or put the text into code.',
    severity: 'warning',
    presets: [],
    hasSuggestions: true,
    messages: {
      printed:
        'Readers see this template code as text, as Hugo runs none in content. Use a shortcode, or put it into code.',
      code: 'Put it into code',
    },
  },
  create(context) {
    let isQuiet: ((offset: number) => boolean) | undefined
    return {
      text({ value, position }, { parents }) {
        // a shortcode may show its content as code
        if (context.markup !== 'markdown' || parents.length !== 1 || position === undefined) return
        for (const match of value.matchAll(action)) {
          const startOffset = position.start.offset + match.index
          const endOffset = startOffset + match[0].length
          if (context.source[startOffset - 1] === '$') continue
          isQuiet ??= createQuietLookup(context.markdown)
          if (isQuiet(startOffset)) continue
          const edits = [
            { startOffset, endOffset: startOffset, text: '`' },
            { startOffset: endOffset, endOffset, text: '`' },
          ]
          context.report({
            messageId: 'printed',
            startOffset,
            endOffset,
            ...(!match[0].includes('`') && { suggestions: [{ messageId: 'code', edits }] }),
          })
        }
      },
    }
  },
})
