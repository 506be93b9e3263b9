import { maskedUnit } from '../../../markdown/masked-unit.ts'
import { defineRule } from '../../define-rule.ts'

export const ownBaseUrl = defineRule({
  meta: {
    id: 'reference/own-base-url',
    description: 'Reports links to the site itself with its whole address.',
    why: 'In previews and on other servers such a link leaves the site, and Hugo cannot check it.',
    advice: 'Write the path alone, or `relref`.',
    severity: 'warning',
    presets: ['strict'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      own: 'This is the address of the site itself. Write the path alone.',
      path: 'Write "{path}".',
    },
  },
  create(context) {
    const base = (context.site?.config.baseUrl ?? '').replace(/\/$/, '')
    const [, origin] = /^(https?:\/\/[^/]+)/i.exec(base) ?? []
    if (origin === undefined) return {}
    return {
      span(span) {
        if (span.type !== 'link' && span.type !== 'image' && span.type !== 'definition') return
        if (span.destination === undefined) return
        const { start, end } = span.destination
        const text = context.source.slice(start, end)
        const rest = text.slice(base.length)
        if (!text.toLowerCase().startsWith(base.toLowerCase()) || !/^(?:[/?#]|$)/.test(rest)) return
        if (context.markdown.text.slice(start, end).includes(maskedUnit)) return
        const path = text.slice(origin.length) || '/'
        context.report({
          messageId: 'own',
          startOffset: start,
          endOffset: end,
          suggestions: [
            {
              messageId: 'path',
              data: { path },
              edits: [{ startOffset: start, endOffset: end, text: path }],
            },
          ],
        })
      },
    }
  },
})
