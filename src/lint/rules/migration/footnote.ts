import type { MigrationTarget } from '../../config/preset-rules.ts'
import { defineRule } from '../../define-rule.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const without: ReadonlySet<MigrationTarget> = new Set(['markdoc', 'vitepress', 'eleventy', 'markdown'])

export const footnote = defineRule<'footnote', TargetOption>({
  meta: {
    id: 'migration/footnote',
    description: 'Reports footnotes where the target has none of its own.',
    why: 'Without a plugin the mark and the text of the note are printed as they are written.',
    advice: 'Add a plugin for footnotes to the target, or write the note into the text.',
    severity: 'warning',
    presets: ['migrate'],
    messages: { footnote: '{target} has no footnotes without a plugin.' },
    ...targetOption,
  },
  create({ markdown, options: { target }, report }) {
    const seen = new Set<string>()
    return {
      span(span) {
        if (span.type !== 'footnote' || !without.has(target)) return
        const label = markdown.text.slice(span.label.start, span.label.end)
        if (seen.has(label)) return
        seen.add(label)
        const data = { target: targetNames[target] }
        report({ messageId: 'footnote', data, startOffset: span.start, endOffset: span.end })
      },
    }
  },
})
