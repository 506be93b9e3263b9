import { defineRule } from '../../define-rule.ts'
import { parameterName } from './parameter-name.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

export const positionalParameters = defineRule<'positional' | 'named', TargetOption>({
  meta: {
    id: 'migration/positional-parameters',
    description: 'Reports parameters without a name where the target takes named ones only.',
    why: 'Components have properties with names; which one is meant only the template of the shortcode tells.',
    advice:
      'Name the parameters where the template reads them by name too, or tell the names to the migration.',
    severity: 'info',
    presets: ['migrate'],
    messages: {
      positional: '{target} has no parameters without a name. Choose names for those of "{name}".',
      named: '{target} has no parameters without a name. The template of "{name}" calls these {names}.',
    },
    ...targetOption,
  },
  create: ({ options: { target }, shortcode, report }) => ({
    shortcode({ name, params, inline }) {
      const positional = params.filter(({ type }) => type === 'positionalParam')
      // Markdoc takes one value without a name
      const allowed = target === 'eleventy' ? Number.POSITIVE_INFINITY : target === 'markdoc' ? 1 : 0
      // a reference becomes a link
      if (inline || positional.length <= allowed || /^(?:rel)?ref$/i.test(name)) return
      const found = shortcode(name)
      const names = positional.map((_, index) => found && parameterName(found, index))
      const isNamed = names.every(each => each !== undefined)
      report({
        messageId: isNamed ? 'named' : 'positional',
        data: { target: targetNames[target], name, names: names.map(each => `"${each}"`).join(', ') },
        startOffset: positional[0]!.position!.start.offset,
        endOffset: positional.at(-1)!.position!.end.offset,
      })
    },
  }),
})
