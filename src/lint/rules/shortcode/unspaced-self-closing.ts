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
    const told = new Set(diagnostics.map(({ position }) => position.start.offset))
    return {
      shortcode({ name, openTag, raws }) {
        if (openTag === undefined || !name.endsWith('/')) return
        const startOffset = openTag.start.offset
        const nameStart = source.indexOf(name, startOffset + 3)
        // with a site the parser tells that there is no such template
        if (told.has(startOffset) || told.has(nameStart)) return
        const at = nameStart + name.length - 1
        report({
          messageId: 'unspaced',
          data: { name },
          startOffset,
          endOffset: openTag.end.offset,
          ...(raws?.openTag === undefined && { fix: [{ startOffset: at, endOffset: at, text: ' ' }] }),
        })
      },
    }
  },
})
