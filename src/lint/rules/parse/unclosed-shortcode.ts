import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const unclosedShortcode = diagnosticRule({
  id: 'parse/unclosed-shortcode',
  description: 'Reports shortcodes whose template uses inner content, and that are never closed.',
  why: 'Hugo refuses the page since 0.111; older versions took the content for empty.',
  advice: 'Add the closing tag, or end the tag with a slash when the shortcode has no content.',
  fix: 'unsafe',
  hasSuggestions: true,
  messages: {
    close: 'Add "{tag}" in front of the tag that closes the shortcode around it.',
    closeAtEnd: 'Add "{tag}" at the end of the file.',
    selfClose: 'End the tag with a slash: it has no content.',
  },
  mend: ({ position, related }, { source, site }) => {
    const { start, end } = position
    const head = source.slice(start.offset, end.offset)
    const name = /^\{\{[<%]\s*([^\s/>%]+(?:\/[^\s/>%]+)*)/.exec(head)?.[1] ?? ''
    const offset = end.offset - 3
    const slash = /\s/.test(source[offset - 1]!) ? '/' : ' /'
    const selfClose = [{ startOffset: offset, endOffset: offset, text: slash }]
    const closing = `${head.slice(0, 3)} /${name} ${head.slice(-3)}`
    const insert = (at: number, text: string) => [{ startOffset: at, endOffset: at, text }]
    const around = related?.[0]?.position.start.offset
    if (around !== undefined) {
      return {
        suggestions: [
          { messageId: 'close', data: { tag: closing }, edits: insert(around, closing) },
          { messageId: 'selfClose', edits: selfClose },
        ],
      }
    }
    const body = source.trimEnd().length
    const separator = source.slice(end.offset, body).includes('\n') ? '\n' : ''
    const atEnd = {
      messageId: 'closeAtEnd',
      data: { tag: closing },
      edits: insert(body, `${separator}${closing}`),
    }
    // only the templates of the site tell that nothing else is wrong with the tag
    if (site !== undefined) return { unsafeFix: selfClose, suggestions: [atEnd] }
    return { suggestions: [atEnd, { messageId: 'selfClose', edits: selfClose }] }
  },
})
