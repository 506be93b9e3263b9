import { defineRule } from '../../define-rule.ts'
import { attributesOfHeading } from './attributes-of-heading.ts'
import { blockAttributeLines } from './block-attribute-lines.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

export const blockAttributes = defineRule<'attributes' | 'tag', TargetOption>({
  meta: {
    id: 'migration/block-attributes',
    description: 'Reports attributes such as `{.class}` behind blocks and headings.',
    why: 'MDX takes them for expressions and does not compile, others print them.',
    advice: 'Put the block into an HTML element or a component with the class, or remove the attributes.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      attributes: '{target} has no attributes of blocks. Use an HTML element or a component with a class.',
      tag: 'Markdoc writes attributes of blocks as a tag, such as "{example}".',
    },
    ...targetOption,
  },
  create({ markdown, options: { target }, report }) {
    const tell = (startOffset: number, endOffset: number) => {
      if (target === 'vitepress') return
      const messageId = target === 'markdoc' ? 'tag' : 'attributes'
      report({
        messageId,
        data: { target: targetNames[target], example: '{% .name %}' },
        startOffset,
        endOffset,
      })
    }
    return {
      block(block) {
        const heading = attributesOfHeading({ markdown }, block)
        // the id has a rule of its own; where the target has a syntax for ids it has none for more
        if (
          heading !== undefined &&
          (heading.id === undefined || (target === 'docusaurus' && !heading.isIdOnly))
        ) {
          tell(heading.startOffset, heading.endOffset)
        }
        for (const { start, end } of blockAttributeLines(markdown.text, block)) tell(start, end)
      },
    }
  },
})
