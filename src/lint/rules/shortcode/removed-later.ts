import { newestVersion, parseVersion } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { targetSchema } from '../../engine/target-schema.ts'
import { nameSpan } from './name-span.ts'
import { ownEmbedded } from './own-embedded.ts'
import { soundCalls } from './sound-calls.ts'

export const removedLater = defineRule<'later', { readonly target?: string }>({
  meta: {
    id: 'shortcode/removed-later',
    description: 'Reports shortcodes that the version of Hugo has, and a newer one has no more.',
    why: 'The pages that stop the build are known before an upgrade of Hugo.',
    advice:
      'Put a template of that name into the site before the upgrade, or use another shortcode after it.',
    severity: 'warning',
    presets: ['strict', 'upgrade'],
    needsSite: true,
    messages: {
      later:
        'Hugo {target} has no shortcode "{name}" any more. Add a template of that name before the upgrade.',
    },
    schema: targetSchema,
  },
  create: context => {
    const isSound = soundCalls(context)
    const target = parseVersion(context.options.target ?? '') ?? newestVersion
    return {
      shortcode: node => {
        if (node.inline || !isSound(node)) return
        // what is deprecated already is reported for that
        if (ownEmbedded(context, node.name, context.hugoVersion)?.status !== 'current') return
        if (ownEmbedded(context, node.name, target)?.status !== 'removed') return
        const data = { name: node.name, target: target.slice(0, 2).join('.') }
        context.report({ messageId: 'later', data, ...nameSpan(context.source, node) })
      },
    }
  },
})
