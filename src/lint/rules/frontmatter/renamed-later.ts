import { isAtLeast, newestVersion, parseVersion } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { targetSchema } from '../../engine/target-schema.ts'
import { keyRange } from './entry-range.ts'
import { findRenamed } from './renamed-fields.ts'

export const renamedLater = defineRule<'renamed' | 'refused', { readonly target?: string }>({
  meta: {
    id: 'frontmatter/renamed-later',
    description: 'Reports fields that the version of Hugo has, and that a newer one calls otherwise.',
    why: 'The fields that an upgrade of Hugo breaks are known before it. The version of today does not know the new name.',
    advice: 'Rename the field with the upgrade.',
    severity: 'warning',
    presets: ['upgrade'],
    messages: {
      renamed: 'Hugo {since} calls the field "{name}" "{known}"; rename it with the upgrade.',
      refused:
        'Hugo {since} calls the field "{name}" "{known}", and {target} refuses the old name; rename it with the upgrade.',
    },
    schema: targetSchema,
  },
  create(context) {
    const target = parseVersion(context.options.target ?? '') ?? newestVersion
    return {
      frontmatterEntry(entry) {
        const found = findRenamed(entry)
        if (found === undefined || entry.keyPosition === undefined) return
        if (isAtLeast(context.hugoVersion, found.since) || !isAtLeast(target, found.since)) return
        const isRefused = found.until !== undefined && isAtLeast(target, found.until)
        context.report({
          messageId: isRefused ? 'refused' : 'renamed',
          data: {
            since: found.since.join('.'),
            name: String(entry.path.at(-1)),
            known: found.name,
            target: target.slice(0, 2).join('.'),
          },
          ...keyRange(entry),
        })
      },
    }
  },
})
