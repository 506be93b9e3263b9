import { isAtLeast } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { keyRange } from './entry-range.ts'
import { findRenamed } from './renamed-fields.ts'

export const deprecatedField = defineRule({
  meta: {
    id: 'frontmatter/deprecated-field',
    description: 'Reports fields that Hugo has given another name.',
    why: 'Hugo warns for a while, and then refuses the page.',
    advice: 'Use the new name.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    messages: { renamed: 'Since Hugo {version} the field "{name}" is called "{known}". Rename it.' },
  },
  create(context) {
    return {
      frontmatterEntry(entry) {
        if (entry.keyPosition === undefined) return
        const found = findRenamed(entry)
        if (found === undefined || !isAtLeast(context.hugoVersion, found.since)) return
        if (found.until !== undefined && isAtLeast(context.hugoVersion, found.until)) return
        const range = keyRange(entry)
        const text = context.source.slice(range.startOffset, range.endOffset)
        const name = String(entry.path.at(-1))
        // a header of a TOML table has the position of its first key
        const at = text.lastIndexOf(name)
        const startOffset = range.startOffset + at
        context.report({
          messageId: 'renamed',
          data: { version: found.since.join('.'), name, known: found.name },
          ...range,
          ...(at >= 0 && { fix: [{ startOffset, endOffset: startOffset + name.length, text: found.name }] }),
        })
      },
    }
  },
})
