import { defineRule } from '../../define-rule.ts'
import { dropsHtml } from '../../engine/drops-html.ts'

/** Without a setting Hugo drops HTML of content. */
export const unsafeHtmlDropped = defineRule({
  meta: {
    id: 'structure/unsafe-html-dropped',
    description: 'Reports HTML in Markdown of a site that does not allow it.',
    why: 'Hugo drops HTML of content and puts a comment in its place, unless `markup.goldmark.renderer.unsafe` is set.',
    advice: 'Write Markdown, use a shortcode, or set `markup.goldmark.renderer.unsafe`.',
    severity: 'warning',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      dropped:
        'Hugo drops this HTML, as the site does not set markup.goldmark.renderer.unsafe. Write Markdown, or use a shortcode.',
    },
  },
  create(context) {
    const { site } = context
    if (site === undefined || !dropsHtml(site)) return {}
    return {
      block(block) {
        if (block.isInCall) return
        const spans = context.markdown.spansOf(block)
        const tag = spans.find(({ type }) => type === 'tag')
        if (tag === undefined) return
        // one report for a block: what is dropped with the first tag belongs to it
        const { start, end } = block.kind === 'html' ? { start: block.start, end: tag.end } : tag
        context.report({ messageId: 'dropped', startOffset: start, endOffset: end })
      },
    }
  },
})
