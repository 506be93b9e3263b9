import { defineRule } from '../../define-rule.ts'
import { eachReference } from './each-reference.ts'

export const preferMarkdownLink = defineRule({
  meta: {
    id: 'reference/prefer-markdown-link',
    description: 'Reports `ref` and `relref` in Markdown links, where the file of the page would do.',
    why: 'With a render hook for links, plain Markdown links work in Hugo, in editors and on code hosts.',
    advice: 'Write the path of the file. `reference/prefer-ref` is for the other camp.',
    severity: 'info',
    presets: [],
    fix: 'unsafe',
    needsSite: true,
    messages: { prefer: 'Write the path of the file instead of this shortcode.' },
  },
  create(context) {
    return eachReference(context, ({ node, reference, language, param }, found) => {
      if (
        found.kind !== 'page' ||
        language !== undefined ||
        node.params.length !== 1 ||
        node.position === undefined
      )
        return
      const [startOffset, endOffset] = [node.position.start.offset, node.position.end.offset]
      if (context.source.slice(startOffset - 2, startOffset) !== '](' || param.position === undefined) return
      const fragment = found.fragment === '' ? '' : `#${found.fragment}`
      const path = /\.md(?:#|$)/i.test(reference) ? reference : `/${found.page.contentPath}${fragment}`
      const isPlain = /^[\w./#~-]+$/.test(path)
      context.report({
        messageId: 'prefer',
        startOffset,
        endOffset,
        ...(isPlain && { unsafeFix: [{ startOffset, endOffset, text: path }] }),
      })
    })
  },
})
