import { defineRule } from '../../define-rule.ts'
import { valueRange } from './entry-range.ts'

export const aliasFormat = defineRule({
  meta: {
    id: 'frontmatter/alias-format',
    description: 'Reports aliases that no browser can ask for.',
    why: 'Hugo takes an alias for the name of a folder: with a query or a fragment in it, the redirect is never reached.',
    advice: 'Write a path. Redirects that look at queries belong in the settings of the server.',
    severity: 'warning',
    presets: ['recommended'],
    messages: {
      part: 'Servers never see "{part}" as a part of the path, so this alias is never reached. Write a path.',
      space: 'White space at an end of an alias stands in the path. Remove it.',
      empty: 'An empty alias redirects from nowhere. Remove it.',
    },
  },
  create(context) {
    return {
      frontmatterEntry(entry) {
        if (String(entry.path[0]).toLowerCase() !== 'aliases' || entry.path.length !== 2) return
        if (typeof entry.value !== 'string') return
        const range = valueRange(entry)
        const mark = entry.value.search(/[?#]/)
        if (mark >= 0)
          context.report({ messageId: 'part', data: { part: entry.value.slice(mark) }, ...range })
        else if (entry.value.trim() === '') context.report({ messageId: 'empty', ...range })
        else if (entry.value.trim() !== entry.value) context.report({ messageId: 'space', ...range })
      },
    }
  },
})
