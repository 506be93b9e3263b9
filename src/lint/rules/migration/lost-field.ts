import type { MigrationTarget } from '../../config/preset-rules.ts'
import { defineRule } from '../../define-rule.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

/** Fields of Hugo that no target has, with what they do; and the targets that have an equal. */
const lost: Readonly<Record<string, { readonly does: string; readonly not?: readonly MigrationTarget[] }>> = {
  expirydate: { does: 'takes the page off the site on a day' },
  outputs: { does: 'chooses output formats' },
  cascade: { does: 'gives values to the pages below', not: ['eleventy'] },
  headless: { does: 'keeps the page off the site' },
  build: { does: 'tells whether the page is rendered and listed' },
  _build: { does: 'tells whether the page is rendered and listed' },
  sitemap: { does: 'tells how the page stands in the sitemap' },
  markup: { does: 'chooses the renderer' },
  iscjklanguage: { does: 'tells how words are counted' },
  publishdate: { does: 'holds the page back until a day' },
  translationkey: { does: 'joins translations' },
  resources: { does: 'describes files of the bundle' },
}

export const lostField = defineRule<'lost', TargetOption>({
  meta: {
    id: 'migration/lost-field',
    description: 'Reports fields of front matter that the target has nothing for.',
    why: 'The target ignores them: pages appear that were hidden, and values vanish.',
    advice: 'Write down what the field does and do it by hand, or remove the field.',
    severity: 'warning',
    presets: ['migrate'],
    messages: { lost: 'In Hugo, "{name}" {does}. {target} has nothing like it.' },
    ...targetOption,
  },
  create: ({ options: { target }, report }) => ({
    frontmatterEntry({ path, keyPosition, valuePosition }) {
      const name = String(path[0])
      const key = name.toLowerCase()
      const field = path.length === 1 && Object.hasOwn(lost, key) ? lost[key] : undefined
      if (field === undefined || field.not?.includes(target)) return
      const { start, end } = keyPosition ?? valuePosition
      report({
        messageId: 'lost',
        data: { name, does: field.does, target: targetNames[target] },
        startOffset: start.offset,
        endOffset: end.offset,
      })
    },
  }),
})
