import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import { defineRule } from '../../define-rule.ts'

const frame = /<iframe\b[^<>]*>[ \t\r\n]*<\/iframe>/gi
const video =
  /\ssrc\s*=\s*["']?(?:https?:)?\/\/(?:(?:www\.)?(youtube)(?:-nocookie)?\.com\/embed\/|player\.(vimeo)\.com\/video\/)([\w-]+)(?:\?([^\s"'<>]*))?["'\s>]/i

export const preferShortcode = defineRule({
  meta: {
    id: 'shortcode/prefer-shortcode',
    description: 'Reports frames of YouTube and Vimeo that a shortcode of Hugo could show.',
    why: 'Raw HTML is dropped in sites that do not allow it, and goes past the privacy settings of the site.',
    advice: 'Call `youtube` or `vimeo` with the id of the video. The fix drops the attributes of the frame.',
    severity: 'info',
    presets: ['strict'],
    fix: 'unsafe',
    messages: { frame: 'Hugo has a shortcode for this video. Write "{call}".' },
  },
  create: context => ({
    finish: () => {
      const { source, markup, site } = context
      if (markup !== 'markdown' || !/<iframe/i.test(source)) return
      const starts = new Map<MarkdownBlock, ReadonlySet<number>>()
      // code that shows a frame is none
      const isHtml = (offset: number) => {
        const block = context.markdown.blockAt(offset)
        if (block === undefined || block.kind === 'html') return block !== undefined
        let known = starts.get(block)
        if (known === undefined) {
          const tags = context.markdown.spansOf(block).filter(({ type }) => type === 'tag')
          known = new Set(tags.map(({ start }) => start))
          starts.set(block, known)
        }
        return known.has(offset)
      }
      for (const { 0: html, index } of source.matchAll(frame)) {
        const found = video.exec(html)
        if (found === null || !isHtml(index)) continue
        const name = (found[1] ?? found[2]!).toLowerCase()
        if (site !== undefined && site.shortcode(name) === undefined) continue
        const id = found[3]!
        const written = /^\w/.test(id) ? id : `"${id}"`
        const query = new Set((found[4] ?? '').split(/&amp;|&/).filter(part => !/^(?:si=.*)?$/.test(part)))
        const [start = ''] = query
        const isTimed = name === 'youtube' && query.size === 1 && /^start=\d+$/.test(start)
        const call = `{{< ${name} ${isTimed ? `id=${written} ${start}` : written} >}}`
        const range = { startOffset: index, endOffset: index + html.length }
        // what else a query may ask for, the shortcode may not know
        const unsafeFix = query.size === 0 || isTimed ? [{ ...range, text: call }] : undefined
        context.report({ messageId: 'frame', data: { call }, ...range, ...(unsafeFix && { unsafeFix }) })
      }
    },
  }),
})
