import { type ConfigMap, emptyMap, isMap } from '../../../site/config/config-value.ts'
import type { Site } from '../../../site/site.ts'
import { defineRule } from '../../define-rule.ts'

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
    if (site === undefined || site.config.goldmark.unsafe || isOpen(site)) return {}
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

/** Whether another reader of Markdown may show HTML, or a module that is not there may allow it. */
function isOpen({ config: { data }, missingModules }: Site): boolean {
  const markup = mapAt(data, 'markup')
  if (data['blackfriday'] !== undefined || (markup['defaultmarkdownhandler'] ?? 'goldmark') !== 'goldmark')
    return true
  const goldmark = mapAt(markup, 'goldmark')
  const places = [data, markup, goldmark, mapAt(goldmark, 'renderer')]
  return missingModules.length > 0 && places.some(({ _merge }) => _merge === 'shallow' || _merge === 'deep')
}

function mapAt(map: ConfigMap, key: string): ConfigMap {
  const value = map[key]
  return isMap(value) ? value : emptyMap()
}
