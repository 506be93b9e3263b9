import { defineRule } from '../../define-rule.ts'

export const selfClosing = defineRule<'close' | 'pair', { empty: 'slash' | 'tag' }>({
  meta: {
    id: 'style/self-closing',
    description: 'Asks for one spelling of calls with empty content: a slash, or a closing tag.',
    why: 'A closing tag behind nothing looks as if content were forgotten.',
    advice: 'Write `{{< note />}}`, or `{{< note >}}{{< /note >}}` with the option `tag`.',
    severity: 'info',
    presets: ['style'],
    fix: 'safe',
    messages: {
      close: '"{name}" has no content. End its tag with a slash instead of a closing tag.',
      pair: '"{name}" ends with a slash. Write a closing tag instead.',
    },
    schema: {
      type: 'object',
      properties: { empty: { enum: ['slash', 'tag'], description: 'A slash, or a closing tag.' } },
      additionalProperties: false,
    },
    defaults: { empty: 'slash' },
  },
  create: ({ options, diagnostics, report }) => ({
    shortcode({ name, form, inline, raws, openTag, closeTag, children, delimiter, position }) {
      // which tag belongs to which is a guess where Hugo refuses the page
      if (diagnostics.some(({ hugo }) => hugo !== undefined)) return
      if (openTag === undefined || inline || raws?.openTag !== undefined || raws?.closedBySlash) return
      const startOffset = position!.start.offset
      const endOffset = position!.end.offset
      const data = { name }
      const open = openTag.end.offset
      if (options.empty === 'slash' && form === 'paired' && closeTag !== undefined && children.length === 0) {
        const space = raws?.afterParams === '' ? ' ' : ''
        const end = delimiter === '<' ? '>}}' : '%}}'
        const fix = [{ startOffset: open - 3, endOffset: closeTag.end.offset, text: `${space}/${end}` }]
        report({ messageId: 'close', data, startOffset, endOffset, fix })
      } else if (options.empty === 'tag' && form === 'selfClosing') {
        const slash = open - 4 - (raws?.afterSlash ?? '').length
        const [left, right] = delimiter === '<' ? ['{{<', '>}}'] : ['{{%', '%}}']
        const text = `${right}${left} /${name} ${right}`
        report({
          messageId: 'pair',
          data,
          startOffset,
          endOffset,
          fix: [{ startOffset: slash, endOffset: open, text }],
        })
      }
    },
  }),
})
