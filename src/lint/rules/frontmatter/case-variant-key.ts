import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'
import { defineRule } from '../../define-rule.ts'
import { keyRange } from './entry-range.ts'

export const caseVariantKey = defineRule({
  meta: {
    id: 'frontmatter/case-variant-key',
    description: 'Reports keys of one map that differ in case only.',
    why: 'Hugo does not tell case apart, so one of the values is lost: that of the key in lower case.',
    advice: 'Remove the key that is not meant.',
    severity: 'warning',
    presets: ['recommended'],
    messages: {
      variant: '"{name}" and "{other}" are one key to Hugo, and "{winner}" counts. Remove one of them.',
      related: 'The other key.',
    },
  },
  create(context) {
    const seen = new Map<string, FrontmatterEntry>()
    return {
      frontmatterEntry(entry) {
        // keys of maps in lists are left as they are
        if (entry.path.some(part => typeof part === 'number')) return
        const key = JSON.stringify(entry.path).toLowerCase()
        const before = seen.get(key)
        if (before === undefined) {
          seen.set(key, entry)
          return
        }
        const [name, other] = [String(entry.path.at(-1)), String(before.path.at(-1))]
        if (name === other) return
        const winner = name === name.toLowerCase() ? other : name
        context.report({
          messageId: 'variant',
          data: { name, other, winner },
          ...keyRange(entry),
          related: { messageId: 'related', ...keyRange(before) },
        })
      },
    }
  },
})
