import { readFenceAttributes } from '../../../markdown/read-fence-attributes.ts'
import { defineRule } from '../../define-rule.ts'

const range = /^\[[ \t]*(\d+[ \t]*-[ \t]*\d+)(?=[ \t,\]])/

/** Attributes behind the language of fenced code. */
export const invalidFenceAttributes = defineRule({
  meta: {
    id: 'structure/invalid-fence-attributes',
    description: 'Reports attributes of fenced code that Hugo cannot read, or reads as something else.',
    why: 'Hugo refuses the page; a range of lines without quotes it takes for two numbers.',
    advice:
      'Write `{name=value}` with double quotes around values that are not one word or number, and ranges in quotes: `{hl_lines=["1-3"]}`.',
    severity: 'error',
    presets: ['recommended'],
    fix: 'unsafe',
    messages: {
      invalid:
        'Hugo cannot read these attributes. Write name=value, with double quotes around values that are not one word or number.',
      range:
        'Hugo reads {text} as two numbers and marks the first line only. Put the range into double quotes.',
    },
  },
  create(context) {
    return {
      block(block) {
        if (block.kind !== 'fencedCode') return
        const { infoStart, infoEnd } = block.fence
        const info = context.markdown.text.slice(infoStart, infoEnd)
        const brace = info.lastIndexOf('{')
        if (brace < 0 || !info.includes('}', brace)) return
        const text = info.slice(brace)
        const attributes = readFenceAttributes(text)
        const from = infoStart + brace
        if (attributes === undefined) {
          // shortcodes may not render their content as Markdown
          const hugo = { message: 'failed to parse Markdown attributes; you may need to quote the values' }
          context.report({
            messageId: 'invalid',
            startOffset: from,
            endOffset: infoEnd,
            ...(!block.isInCall && { hugo }),
          })
          return
        }
        for (const { name, valueStart, valueEnd } of attributes) {
          const match =
            name.toLowerCase() === 'hl_lines' ? range.exec(text.slice(valueStart, valueEnd)) : null
          if (match === null) continue
          const startOffset = from + valueStart + match[0].length - match[1]!.length
          const endOffset = startOffset + match[1]!.length
          const quoted = `"${match[1]!.replace(/[ \t]/g, '')}"`
          context.report({
            messageId: 'range',
            data: { text: match[1]! },
            startOffset,
            endOffset,
            unsafeFix: [{ startOffset, endOffset, text: quoted }],
          })
        }
      },
    }
  },
})
