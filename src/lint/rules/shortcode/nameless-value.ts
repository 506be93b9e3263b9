import type { Shortcode } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'

/** Hugo drops what stands behind a "=" without a name. */
export const namelessValue = defineRule({
  meta: {
    id: 'shortcode/nameless-value',
    description: 'Reports values that have an equals sign in front of them but no name.',
    why: 'Hugo drops such a value without a word, so the template never sees it.',
    advice: 'Write the name in front of the equals sign, or remove the sign.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    messages: {
      nameless:
        'Hugo drops "{text}", as there is no name in front of the "=". Write the name of the parameter.',
      remove: 'Remove "{text}"',
      positional: 'Pass the value without a name',
    },
  },
  create({ source, report }) {
    return {
      shortcode(node) {
        for (const { start, end } of namelessParts(node, source)) {
          const text = source.slice(start, end)
          const data = { text }
          let from = start
          while (/\s/.test(source[from - 1] ?? '')) from--
          const value = text.slice(1).trim()
          const isPositional = node.params.every(({ type }) => type === 'positionalParam')
          report({
            messageId: 'nameless',
            data,
            startOffset: start,
            endOffset: end,
            suggestions: [
              { messageId: 'remove', data, edits: [{ startOffset: from, endOffset: end, text: '' }] },
              ...(isPositional && value !== '' && !value.includes('=')
                ? [
                    {
                      messageId: 'positional' as const,
                      edits: [{ startOffset: start, endOffset: end, text: value }],
                    },
                  ]
                : []),
            ],
          })
        }
      },
    }
  },
})

/** What is between the parameters of a tag and starts with an equals sign. */
function namelessParts({ openTag, params, raws }: Shortcode, source: string) {
  if (openTag === undefined || raws?.openTag === undefined) return []
  const parts: { start: number; end: number }[] = []
  let from = openTag.start.offset + 3
  const close = openTag.end.offset - 3
  for (const until of [...params, undefined]) {
    const end = until?.position?.start.offset ?? close
    const gap = source.slice(from, end)
    const at = gap.indexOf('=')
    if (at >= 0) {
      const whole = gap.slice(at).trimEnd()
      const text = until === undefined && whole.endsWith('/') ? whole.slice(0, -1).trimEnd() : whole
      parts.push({ start: from + at, end: from + at + text.length })
    }
    from = until?.position?.end.offset ?? end
  }
  return parts
}
