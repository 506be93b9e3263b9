import { isAtLeast } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { keyRange } from './entry-range.ts'

interface Renamed {
  readonly path: readonly string[]
  readonly name: string
  readonly since: readonly [number, number]
  /** From here on Hugo refuses it, and frontmatter/invalid-field reports it. */
  readonly until?: readonly [number, number]
}

/** Measured with 0.169, where the first stops the build and the second is a warning. */
const renamed: readonly Renamed[] = [
  { path: ['_build'], name: 'build', since: [0, 145], until: [0, 169] },
  { path: ['cascade', '_target'], name: 'target', since: [0, 156] },
]

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
        const path = entry.path.filter(part => typeof part === 'string').map(part => part.toLowerCase())
        const found = renamed.find(each => each.path.join('\n') === path.join('\n'))
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
