import { maskedUnit } from '../../../markdown/masked-unit.ts'
import type { MigrationTarget } from '../../config/preset-rules.ts'
import { defineRule } from '../../define-rule.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const without: ReadonlySet<MigrationTarget> = new Set(['mdx', 'astro', 'starlight', 'eleventy', 'markdoc'])
const markdownFile = /^[^?#:]+\.(?:md|mdx|markdown)(?:[?#]|$)/i

export const markdownLink = defineRule<'link', TargetOption>({
  meta: {
    id: 'migration/markdown-link',
    description: 'Reports links to Markdown files where the target does not turn them into links to pages.',
    why: 'The link stays as it is, no build reports it, and readers find no page there.',
    advice: 'Link to the address of the page, such as `/docs/install/`.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      link: '{target} does not rewrite links to files. Link to the page of "{path}" by its address.',
    },
    ...targetOption,
  },
  create: ({ markdown, options: { target }, report }) => ({
    span(span) {
      if (!without.has(target) || (span.type !== 'link' && span.type !== 'definition')) return
      const { destination } = span
      if (destination === undefined) return
      const path = markdown.text.slice(destination.start, destination.end)
      if (path.startsWith('//') || path.includes(maskedUnit) || !markdownFile.test(path)) return
      const data = { target: targetNames[target], path }
      report({ messageId: 'link', data, startOffset: destination.start, endOffset: destination.end })
    },
  }),
})
