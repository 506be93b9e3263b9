import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import type { Stretch } from '../../../markdown/stretch.ts'
import { defineRule } from '../../define-rule.ts'
import { isWithin } from './is-within.ts'
import { ownHeadingId } from './own-heading-id.ts'

/** The output of `{{<` is put in when the anchor of a heading is made already. */
export const shortcodeInHeading = defineRule({
  meta: {
    id: 'structure/shortcode-in-heading',
    description: 'Reports calls with `{{<` in headings.',
    why: 'Hugo puts the output of `{{<` in when the page is rendered: the anchor of the heading and its entry in the table of contents keep a placeholder such as `HAHAHUGOSHORTCODE5s0HBHB`.',
    advice: 'Write the call with `{{%`, whose output is there when Markdown is rendered.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'unsafe',
    messages: {
      placeholder:
        'The anchor of this heading and the table of contents get a placeholder for "{name}". Write the call with "{{%".',
      contents: 'The table of contents gets a placeholder for "{name}". Write the call with "{{%".',
    },
  },
  create(context) {
    const addresses = new Map<MarkdownBlock, readonly Stretch[]>()
    const addressesOf = (block: MarkdownBlock) => {
      let found = addresses.get(block)
      if (found === undefined) {
        found = context.markdown.spansOf(block).flatMap(span => {
          if (span.type === 'tag') return [span]
          return span.type === 'link' && span.destination !== undefined ? [span.destination] : []
        })
        addresses.set(block, found)
      }
      return found
    }
    return {
      shortcode(node, { parents }) {
        // what is in another call is put in with it
        if (node.delimiter !== '<' || parents.length !== 1 || node.inline) return
        if (node.openTag === undefined || context.markup !== 'markdown') return
        const { start, end } = node.openTag
        const block = context.markdown.blockAt(start.offset)
        if (block?.kind !== 'heading') return
        const line = block.lines.find(each => each.start <= start.offset && start.offset < each.end)
        const isInside = line !== undefined && node.position!.end.offset <= line.end
        if (!isInside) return
        // neither anchors nor entries hold addresses of links and attributes
        if (isWithin(addressesOf(block), start.offset)) return
        const text = context.markdown.text.slice(line.start, line.end)
        const hasOwnId = ownHeadingId(text) !== undefined
        // by default the table starts with headings of level 2
        if (hasOwnId && block.level === 1) return
        const tags = [node.openTag, ...(node.closeTag === undefined ? [] : [node.closeTag])]
        const unsafeFix = tags.flatMap(tag => [
          { startOffset: tag.start.offset + 2, endOffset: tag.start.offset + 3, text: '%' },
          { startOffset: tag.end.offset - 3, endOffset: tag.end.offset - 2, text: '%' },
        ])
        context.report({
          messageId: hasOwnId ? 'contents' : 'placeholder',
          data: { name: node.name },
          startOffset: start.offset,
          endOffset: end.offset,
          ...(node.raws?.closedBySlash === undefined && { unsafeFix }),
        })
      },
    }
  },
})
