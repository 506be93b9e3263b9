import { defineRule } from '../../define-rule.ts'

export const callLineLength = defineRule<'long', { max: number; indent: number }>({
  meta: {
    id: 'style/call-line-length',
    description: 'Asks for each parameter in a line of its own when a tag makes its line too long.',
    why: 'Long tags are hard to read, and a difference shows the whole of them.',
    advice: 'Put each parameter in a line of its own, indented.',
    severity: 'warning',
    presets: [],
    fix: 'safe',
    messages: {
      long: 'The tag of "{name}" ends in column {column}, behind {max}. Put each parameter in its own line.',
    },
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 40, description: 'The most characters of a line with a tag.' },
        indent: {
          type: 'integer',
          minimum: 0,
          maximum: 8,
          description: 'How many blanks the fix puts in front of a parameter.',
        },
      },
      additionalProperties: false,
    },
    defaults: { max: 120, indent: 2 },
  },
  create: ({ source, options, report }) => ({
    shortcode(node) {
      const { openTag, params, raws, form, name } = node
      if (openTag === undefined || raws?.openTag !== undefined || node.inline || params.length < 2) return
      const { start, end } = openTag
      if (end.column - 1 <= options.max || start.line !== end.line) return
      const lineEnd = source.indexOf('\n', end.offset)
      const eol = lineEnd > 0 && source[lineEnd - 1] === '\r' ? '\r\n' : '\n'
      // behind marks of quotes and lists a tag may break its lines: Hugo takes it out before it reads Markdown
      const base = ' '.repeat(indentAt(source, start.offset))
      const fix = params.map(({ position, raws: own }) => {
        const endOffset = position!.start.offset
        const startOffset = endOffset - (own?.before ?? ' ').length
        return { startOffset, endOffset, text: eol + base + ' '.repeat(options.indent) }
      })
      const last = params.at(-1)!.position!.end.offset
      const isClosed = form === 'selfClosing'
      const tail = end.offset - 3 - (isClosed ? 1 + (raws?.afterSlash ?? '').length : 0)
      fix.push({ startOffset: last, endOffset: tail, text: eol + base })
      report({
        messageId: 'long',
        data: { name, column: end.column - 1, max: options.max },
        startOffset: start.offset,
        endOffset: end.offset,
        fix,
      })
    },
  }),
})

/** The spaces in front of a tag that is the first of its line. */
function indentAt(source: string, offset: number): number {
  let start = offset
  while (start > 0 && source[start - 1] === ' ') start--
  return start === 0 || source[start - 1] === '\n' ? offset - start : 0
}
