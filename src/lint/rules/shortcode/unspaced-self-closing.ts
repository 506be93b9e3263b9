import { defineRule } from '../../define-rule.ts'

/** The slash of a self-closing tag becomes part of the name when it touches it. */
export const unspacedSelfClosing = defineRule({
  meta: {
    id: 'shortcode/unspaced-self-closing',
    description: 'Reports self-closing tags whose slash touches the name.',
    why: 'Hugo takes a slash that touches the name as part of it, finds no template of that name and refuses the page.',
    advice: 'Put a blank in front of the slash.',
    severity: 'error',
    presets: ['recommended'],
    fix: 'safe',
    messages: {
      unspaced:
        'Hugo looks for a template "{name}", as the slash touches the name. Put a blank in front of the slash.',
    },
  },
  create({ source, diagnostics, report }) {
    return {
      shortcode({ name, openTag, raws }) {
        if (openTag === undefined || !name.endsWith('/')) return
        const startOffset = openTag.start.offset
        // with a site the parser tells that there is no such template
        const endOffset = openTag.end.offset
        const isTold = diagnostics.some(({ position: { start, end } }) => {
          return start.offset < endOffset && end.offset > startOffset
        })
        if (isTold) return
        const at = source.indexOf(name, startOffset + 3) + name.length - 1
        if (source[at] !== '/') return
        report({
          messageId: 'unspaced',
          data: { name },
          startOffset,
          endOffset,
          ...(raws?.openTag === undefined && {
            fix: [{ startOffset: at, endOffset: at, text: ' ' }],
          }),
        })
      },
    }
  },
})
