import { defineRule } from '../../define-rule.ts'
import { escapeCall } from './escape-call.ts'

/** Hugo runs shortcodes before it reads Markdown, so code does not keep a call from running. */
export const liveShortcodeInCode = defineRule<'live', { readonly languages: readonly string[] }>({
  meta: {
    id: 'structure/live-shortcode-in-code',
    description: 'Reports calls in code of a language that shows how content is written, such as `md`.',
    why: 'Hugo runs calls in code too: readers see the output of the shortcode and not the example.',
    advice: 'Escape the call with `/*` and `*/`, or tell languages in which calls are meant to run.',
    severity: 'warning',
    presets: [],
    fix: 'unsafe',
    messages: {
      live: 'Hugo runs this call of "{name}" although it is in {language} code. Escape it with /* and */ to show it.',
    },
    schema: {
      type: 'object',
      properties: {
        languages: {
          type: 'array',
          items: { type: 'string' },
          description: 'Languages of fenced code that shows how content is written.',
        },
      },
      additionalProperties: false,
    },
    defaults: {
      languages: [
        'md',
        'markdown',
        'mdx',
        'hugo',
        'go-html-template',
        'go-text-template',
        'gotmpl',
        'gohtml',
      ],
    },
  },
  create(context) {
    const languages = new Set(context.options.languages)
    return {
      shortcode(node, { parents }) {
        if (parents.length !== 1 || node.openTag === undefined || context.markup !== 'markdown') return
        const { start, end } = node.openTag
        const block = context.markdown.blockAt(start.offset)
        if (block?.kind !== 'fencedCode' || start.offset < block.fence.infoEnd) return
        const { infoStart, infoEnd } = block.fence
        const language = /^[\w-]*/.exec(context.source.slice(infoStart, infoEnd))![0].toLowerCase()
        if (!languages.has(language) || node.position!.end.offset > block.end) return
        const edits = escapeCall(node)
        context.report({
          messageId: 'live',
          data: { name: node.name, language },
          startOffset: start.offset,
          endOffset: end.offset,
          ...(edits !== undefined && { unsafeFix: edits }),
        })
      },
    }
  },
})
