import { defineRule } from '../../define-rule.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const alert = /^\[!([A-Za-z]+)\][+-]?(?=\s|$)/

export const githubAlert = defineRule<'alert' | 'aside', TargetOption>({
  meta: {
    id: 'migration/github-alert',
    description: 'Reports alerts such as `> [!NOTE]` where the target has no such thing.',
    why: 'The alert becomes a quotation that starts with a word in brackets.',
    advice: "Write it as the target's own aside, or add a plugin.",
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      alert: '{target} prints "[!{kind}]" as text. Use a component or a plugin for alerts.',
      aside: '{target} prints "[!{kind}]" as text. Write the alert as ":::{name}".',
    },
    ...targetOption,
  },
  create: ({ markdown, options: { target }, report }) => ({
    block({ kind: blockKind, isInQuote, lines }) {
      const [first] = lines
      if (target === 'vitepress' || blockKind !== 'paragraph' || !isInQuote || first === undefined) return
      const match = alert.exec(markdown.text.slice(first.start, Math.min(first.end, first.start + 60)))
      if (match === null) return
      const [mark, kind = ''] = match
      const hasAsides = target === 'starlight' || target === 'docusaurus'
      report({
        messageId: hasAsides ? 'aside' : 'alert',
        data: { target: targetNames[target], kind, name: asideName(kind.toLowerCase(), target) },
        startOffset: first.start,
        endOffset: first.start + mark.length,
      })
    },
  }),
})

function asideName(kind: string, target: TargetOption['target']): string {
  if (kind === 'note' || kind === 'tip') return kind
  if (kind === 'warning') return target === 'starlight' ? 'caution' : 'warning'
  if (kind === 'caution') return 'danger'
  return 'note'
}
