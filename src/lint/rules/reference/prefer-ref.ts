import { resolveReference } from '../../../site/references/resolve-reference.ts'
import { defineRule } from '../../define-rule.ts'
import { type LinkTarget, linkTarget } from './link-target.ts'

export const preferRef = defineRule({
  meta: {
    id: 'reference/prefer-ref',
    description: 'Reports Markdown links to files of pages, where `relref` would do.',
    why: 'Hugo checks `relref` when it builds the site, and never checks Markdown links.',
    advice: 'Write `relref`. `reference/prefer-markdown-link` is for the other camp.',
    severity: 'info',
    presets: [],
    fix: 'unsafe',
    needsSite: true,
    messages: { prefer: 'Hugo does not check this link. Write relref.' },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    const links: LinkTarget[] = []
    return {
      span(span) {
        const target = span.type === 'link' ? linkTarget(span, context) : undefined
        if (target !== undefined && /\.(?:md|markdown)$/i.test(target.path)) links.push(target)
      },
      async finish() {
        for (const { text, startOffset, endOffset } of links) {
          if (text.includes('"') || (await resolveReference(site, text, { from: page })).kind !== 'page')
            continue
          context.report({
            messageId: 'prefer',
            startOffset,
            endOffset,
            unsafeFix: [{ startOffset, endOffset, text: `{{< relref "${text}" >}}` }],
          })
        }
      },
    }
  },
})
