import { blockOf } from '../../../frontmatter/block-of.ts'
import { diagnosticsOf } from '../../../frontmatter/diagnostics-of.ts'
import { isAtLeast, newestVersion, parseVersion } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { targetSchema } from '../../engine/target-schema.ts'

/** The version with another reader of YAML. */
const changed = [0, 152] as const

export const refusedLater = defineRule<'refused', { readonly target?: string }>({
  meta: {
    id: 'frontmatter/refused-later',
    description: 'Reports YAML that the version of Hugo reads, and that a newer one refuses.',
    why: 'Since 0.152 Hugo has another reader of YAML, which stops at keys that are set twice and at some more.',
    advice: 'Mend the front matter before the upgrade, as the message says.',
    severity: 'error',
    presets: ['upgrade'],
    messages: { refused: 'Hugo {target} refuses this. {message}' },
    schema: targetSchema,
  },
  create: context => ({
    root() {
      const { tree, hugoVersion, options } = context
      const target = parseVersion(options.target ?? '') ?? newestVersion
      const [block] = tree.children
      if (block?.type !== 'frontmatter' || block.format !== 'yaml') return
      if (isAtLeast(hugoVersion, changed) || !isAtLeast(target, changed)) return
      // what is refused already is reported for that
      if (blockOf(tree, { yaml: '1.1' })?.problems.length !== 0) return
      const later = blockOf(tree, { yaml: '1.2' })
      if (later === undefined) return
      for (const { message, position } of diagnosticsOf(later.problems, later.head, later.start)) {
        context.report({
          messageId: 'refused',
          data: { target: target.slice(0, 2).join('.'), message },
          startOffset: position.start.offset,
          endOffset: position.end.offset,
        })
      }
    },
  }),
})
