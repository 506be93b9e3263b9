import { defineRule } from '../../define-rule.ts'
import { nameSpan } from './name-span.ts'
import { ownEmbedded } from './own-embedded.ts'
import { renameEmbedded } from './rename-embedded.ts'
import { soundCalls } from './sound-calls.ts'

export const removed = defineRule({
  meta: {
    id: 'shortcode/removed',
    description: 'Reports shortcodes that Hugo had and has no more.',
    why: 'Hugo keeps their names for a message and stops the build.',
    advice: 'Use the shortcode that takes its place, or put a template of that name into the site.',
    severity: 'error',
    presets: ['recommended'],
    fix: 'safe',
    needsSite: true,
    messages: {
      removed:
        'Hugo {version} has no shortcode "{name}" any more. Use another, or add a template of that name to the site.',
    },
  },
  create: context => {
    const isSound = soundCalls(context)
    return {
      shortcode: node => {
        if (node.inline || !isSound(node)) return
        if (ownEmbedded(context, node.name, context.hugoVersion)?.status !== 'removed') return
        const fix = renameEmbedded(context, node)
        context.report({
          messageId: 'removed',
          data: { name: node.name, version: context.hugoVersion.slice(0, 2).join('.') },
          ...nameSpan(context.source, node),
          ...(fix !== undefined && { fix }),
        })
      },
    }
  },
})
