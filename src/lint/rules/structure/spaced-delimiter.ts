import { defineRule } from '../../define-rule.ts'
import { createQuietLookup } from './quiet-lookup.ts'

// each alternative of the start is followed by text without braces, so that no character is looked at twice
const patterns = [
  /\{[ \t]*\{(?:[ \t]+|\\)?([<%])([^{}<>%\n]*)([>%])[ \t]*\}[ \t]*\}/g,
  /\{\{[ \t]*(&lt;)([^{}<\n]*)(&gt;|>)[ \t]*\}\}/g,
]
const call = /^\/?[ \t]*([A-Za-z][\w/-]*)(?:[ \t].*|\/)?$/

/** A tag whose delimiters are not in one piece is text to Hugo. */
export const spacedDelimiter = defineRule({
  meta: {
    id: 'structure/spaced-delimiter',
    description:
      'Reports tags of shortcodes that Hugo takes for text: with white space, a backslash or `&lt;` in a delimiter.',
    why: 'Hugo prints such a tag for readers to see and does not run it. Editors for rich text write them.',
    advice: 'Write `{{<` and `>}}`, or `{{%` and `%}}`, in one piece.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'unsafe',
    messages: { text: 'Hugo prints this tag of "{name}" as text. Write its delimiters in one piece: {tag}' },
  },
  create(context) {
    return {
      finish() {
        if (context.markup !== 'markdown') return
        const { markdown, source } = context
        if (!/\{[ \t]*\{/.test(source)) return
        const { text, bodyStart } = markdown
        const isQuiet = createQuietLookup(markdown)
        for (const pattern of patterns) {
          for (const match of text.slice(bodyStart).matchAll(pattern)) {
            const [whole, left = '', inside = '', right = ''] = match
            const startOffset = bodyStart + match.index
            const isPercent = left === '%'
            const body = inside.trim()
            const name = call.exec(body)?.[1]
            if (name === undefined || isPercent !== (right === '%') || isQuiet(startOffset)) continue
            const tag = isPercent ? `{{% ${body} %}}` : `{{< ${body} >}}`
            const endOffset = startOffset + whole.length
            const unsafeFix = [{ startOffset, endOffset, text: tag }]
            context.report({ messageId: 'text', data: { name, tag }, startOffset, endOffset, unsafeFix })
          }
        }
      },
    }
  },
})
