import { isAtLeast, newestVersion, parseVersion } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { targetSchema } from '../../engine/target-schema.ts'
import { keyRange, valueRange } from './entry-range.ts'
import { oldYamlValue } from './old-yaml-value.ts'

/** The version with another reader of YAML. */
const changed = [0, 152] as const

const longestTag = 60
const hasTag = /![^\s,[\]{}]*\s+$/

export const changedValue = defineRule<'value' | 'key', { readonly target?: string }>({
  meta: {
    id: 'frontmatter/changed-value',
    description: 'Reports plain words and numbers of YAML that a newer Hugo takes for text.',
    why: 'Since 0.152 only `true` and `false` are booleans: `draft: yes`, which hid a page, publishes it, without a word.',
    advice:
      'Write the value so that both versions read it alike: true or false, a number with a point, or text in quotes.',
    severity: 'warning',
    presets: ['upgrade'],
    fix: 'safe',
    messages: {
      value: 'Hugo reads {value} as {old} before 0.152, and as text since.',
      key: 'Hugo reads the key {value} as "{old}" before 0.152, and as it stands since. Put it in quotes.',
    },
    schema: targetSchema,
  },
  create(context) {
    const { source, hugoVersion, options } = context
    const [block] = context.tree.children
    const target = parseVersion(options.target ?? '') ?? newestVersion
    if (block?.type !== 'frontmatter' || block.format !== 'yaml') return {}
    if (isAtLeast(hugoVersion, changed) || !isAtLeast(target, changed)) return {}
    return {
      frontmatterEntry(entry) {
        if (entry.keyPosition !== undefined) {
          const range = keyRange(entry)
          const text = source.slice(range.startOffset, range.endOffset)
          const old = oldYamlValue(text)
          if (typeof old === 'boolean')
            context.report({ messageId: 'key', data: { value: text, old: String(old) }, ...range })
        }
        const range = valueRange(entry)
        const text = source.slice(range.startOffset, range.endOffset)
        const old = oldYamlValue(text)
        // a tag says what the value is, in both
        if (
          old === undefined ||
          hasTag.test(source.slice(Math.max(0, range.startOffset - longestTag), range.startOffset))
        )
          return
        const written = typeof old === 'number' && Number.isInteger(old) ? `${old}.0` : String(old)
        context.report({
          messageId: 'value',
          data: { value: text, old: typeof old === 'number' ? `the number ${old}` : String(old) },
          ...range,
          fix: [{ ...range, text: written }],
        })
      },
    }
  },
})
