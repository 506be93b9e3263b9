import { defineRule } from '../../define-rule.ts'
import { type TargetOption, targetOption } from './target-option.ts'

export const rawHtml = defineRule<'block' | 'tag' | 'comment', TargetOption>({
  meta: {
    id: 'migration/raw-html',
    description: 'Reports HTML in Markdown where the target prints it as text (Markdoc).',
    why: 'Readers see the tags.',
    advice: 'Write a Markdoc tag for it, or Markdown.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      block: 'Markdoc prints this block of HTML as text. Write a tag for it, or Markdown.',
      tag: 'Markdoc prints "<{name}>" as text. Write a tag for it, or Markdown.',
      comment: 'Markdoc prints this comment as text unless it is told to allow comments.',
    },
    ...targetOption,
  },
  create: ({ options: { target }, report }) => ({
    block(block) {
      if (target !== 'markdoc' || block.kind !== 'html') return
      const messageId = block.htmlKind === 2 ? 'comment' : 'block'
      report({ messageId, startOffset: block.start, endOffset: block.end })
    },
    span(span, { kind }) {
      if (target !== 'markdoc' || kind === 'html') return
      const [startOffset, endOffset] = [span.start, span.end]
      if (span.type === 'comment') report({ messageId: 'comment', startOffset, endOffset })
      if (span.type === 'tag' && !span.isClosing) {
        report({ messageId: 'tag', data: { name: span.name }, startOffset, endOffset })
      }
    },
  }),
})
