import { defineRule } from '../../define-rule.ts'
import { nameSpan } from './name-span.ts'
import { ownEmbedded } from './own-embedded.ts'
import { renameEmbedded } from './rename-embedded.ts'
import { soundCalls } from './sound-calls.ts'

export const deprecated = defineRule({
  meta: {
    id: 'shortcode/deprecated',
    description: 'Reports shortcodes of Hugo that a later version takes away.',
    why: 'Hugo warns at each call; when the shortcode is gone, the build stops.',
    advice: 'Use the shortcode that takes its place, or put a template of that name into the site.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    hasSuggestions: true,
    needsSite: true,
    messages: {
      deprecated:
        'Hugo is going to remove the shortcode "{name}". Use another, or add a template of that name to the site.',
      comment: 'Write an HTML comment, which readers can find in the source of the page.',
    },
  },
  create: context => {
    const isSound = soundCalls(context)
    return {
      shortcode: node => {
        if (node.inline || !isSound(node)) return
        const embedded = ownEmbedded(context, node.name, context.hugoVersion)
        if (embedded?.status !== 'deprecated') return
        const fix = renameEmbedded(context, node)
        const { openTag, closeTag } = node
        // in an HTML comment shortcodes are run, and two hyphens may end it
        const isPlain =
          embedded.name === 'comment' &&
          node.children.every(child => child.type === 'text' && !child.value.includes('--'))
        const suggestions =
          isPlain && openTag !== undefined && closeTag !== undefined
            ? [
                {
                  messageId: 'comment' as const,
                  edits: [
                    { startOffset: openTag.start.offset, endOffset: openTag.end.offset, text: '<!--' },
                    { startOffset: closeTag.start.offset, endOffset: closeTag.end.offset, text: '-->' },
                  ],
                },
              ]
            : []
        context.report({
          messageId: 'deprecated',
          data: { name: node.name },
          ...nameSpan(context.source, node),
          ...(fix !== undefined && { fix }),
          suggestions,
        })
      },
    }
  },
})
