import { defineRule } from '../../define-rule.ts'

export const imageAlt = defineRule({
  meta: {
    id: 'reference/image-alt',
    description: 'Reports images without a text that stands for them.',
    why: 'Readers who do not see the picture learn nothing of it.',
    advice: 'Say what the picture shows. Write `alt=""` in HTML for one that only decorates.',
    severity: 'warning',
    presets: ['strict'],
    readsHtml: true,
    messages: {
      markdown: 'This image has no text. Write between the brackets what it shows.',
      html: 'This image has no "alt". Write what it shows, or alt="" when it only decorates.',
      figure: 'This figure has neither "alt" nor "caption". Write what it shows.',
    },
  },
  create(context) {
    return {
      span(span) {
        const [startOffset, endOffset] = [span.start, span.end]
        if (span.type === 'image') {
          const text = context.source.slice(span.text.start, span.text.end)
          if (text.trim() === '') context.report({ messageId: 'markdown', startOffset, endOffset })
        } else if (span.type === 'tag' && !span.isClosing && span.name.toLowerCase() === 'img') {
          const names = span.attributes.map(({ name }) =>
            context.source.slice(name.start, name.end).toLowerCase(),
          )
          if (!names.includes('alt')) context.report({ messageId: 'html', startOffset, endOffset })
        }
      },
      shortcode(node) {
        const known = context.shortcode('figure')
        if (node.name !== 'figure' || (known !== undefined && known.embedded === undefined)) return
        const isNamed = node.params.some(
          param => param.type === 'namedParam' && /^(?:alt|caption)$/.test(param.name) && param.value !== '',
        )
        const tag = node.openTag ?? node.position
        if (isNamed || tag === undefined || node.params.length === 0) return
        context.report({ messageId: 'figure', startOffset: tag.start.offset, endOffset: tag.end.offset })
      },
    }
  },
})
