import type { SiteShortcode } from '../../../site/shortcodes/site-shortcode.ts'
import { defineRule } from '../../define-rule.ts'

const blockTag =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s>]|\/>|$)/i
const markup = /^ {0,3}(?:[-*+] |\d+[.)] |#{1,6} |> |```|~~~)|\*\*\S|\]\(|`[^`]|(?:^|\s)[*_][\w*]/m

/** HTML that a template opens directly above its content keeps the content from being read as Markdown. */
export const htmlSwallowsMarkdown = defineRule({
  meta: {
    id: 'structure/html-swallows-markdown',
    description: 'Reports Markdown in calls with `{{%` whose template opens an HTML block directly above it.',
    why: 'An HTML block goes on to the next blank line, and Markdown in it stays as it is written.',
    advice: 'Leave a blank line behind the opening tag, or in the template in front of `.Inner`.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      swallowed:
        'The template of "{name}" opens an HTML block directly above this content, so its Markdown stays as it is written. Leave a blank line behind the tag.',
      blank: 'Leave a blank line',
    },
  },
  create(context) {
    const { source } = context
    return {
      shortcode(node, { parents }) {
        const { openTag, closeTag, delimiter, name } = node
        if (delimiter !== '%' || node.raws?.closeDelimiter !== undefined || parents.length !== 1) return
        if (openTag === undefined || closeTag === undefined || context.markup !== 'markdown') return
        const lines = linesAbove(context.shortcode(name))
        if (lines === undefined) return
        const startOffset = openTag.end.offset
        const inner = source.slice(startOffset, closeTag.start.offset)
        const leading = /^\s*/.exec(inner)![0].split('\n').length - 1
        if (lines + leading > 1) return
        const first = inner.trimStart().split(/\n[ \t\r]*\n/, 1)[0]!
        if (!markup.test(first)) return
        const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
        const edits = [{ startOffset, endOffset: startOffset, text: lineEnd.repeat(2 - lines - leading) }]
        context.report({
          messageId: 'swallowed',
          data: { name },
          startOffset: openTag.start.offset,
          endOffset: startOffset,
          suggestions: [{ messageId: 'blank', edits }],
        })
      },
    }
  },
})

/** The line ends that a template prints between an HTML block and its content; undefined when that is not certain. */
function linesAbove(shortcode: SiteShortcode | undefined): number | undefined {
  if (shortcode === undefined || shortcode.templates.length !== 1 || !shortcode.isCertain) return undefined
  const { signature } = shortcode
  const [use, more] = signature.inner.uses
  if (use === undefined || more !== undefined || signature.inner.content !== 'raw') return undefined
  const template = shortcode.templates[0]!.source
  const action = template.lastIndexOf('{{', use.startOffset)
  const isPlain = /^\{\{-?\s*\.Inner\s*-?\}\}/.test(template.slice(action, action + 40))
  if (action < 0 || !isPlain) return undefined
  let above = template.slice(0, action)
  if (template.startsWith('{{-', action)) above = above.trimEnd()
  const trimmed = above.trimEnd()
  const lines = above.slice(trimmed.length).split('\n').length - 1
  const chunk = trimmed.split(/\n[ \t\r]*\n/).at(-1)!
  // a line of actions alone may print a blank line
  if (/^[ \t]*(?:\{\{[^{}]*\}\}[ \t]*)+\r?$/m.test(chunk)) return undefined
  return blockTag.test(chunk) ? lines : undefined
}
