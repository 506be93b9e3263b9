import { maskedUnit } from '../../../markdown/masked-unit.ts'
import { headingId as hugoHeadingId } from '../../../site/headings/heading-id.ts'
import { inlineText } from '../../../site/headings/inline-text.ts'
import { vitepressId } from '../../../site/headings/vitepress-id.ts'
import { defineRule } from '../../define-rule.ts'
import { attributesOfHeading } from './attributes-of-heading.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

export const headingId = defineRule<'syntax' | 'tag' | 'other', TargetOption>({
  meta: {
    id: 'migration/heading-id',
    description: 'Reports headings whose id is lost or another one in the target.',
    why: 'Links to the heading from other pages and other sites stop working; MDX does not even compile `{#id}`.',
    advice: 'Write the id as the target reads it. Where the target has no syntax for it, use `<h2 id="…">`.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      syntax:
        '{target} has no syntax for the id "{id}" of a heading. Write the heading as an HTML element with the id.',
      tag: 'Markdoc reads the id of a heading as a tag: {tag}.',
      other:
        'VitePress gives this heading the id "{other}", Hugo gives it "{id}". Write "{attribute}" behind it.',
    },
    ...targetOption,
  },
  create({ markdown, site, options: { target }, report }) {
    const type = site?.config.goldmark.autoHeadingIdType ?? 'github'
    return {
      block(block) {
        if (block.kind !== 'heading') return
        const attributes = attributesOfHeading({ markdown }, block)
        if (attributes?.id !== undefined) {
          if (target === 'docusaurus' || target === 'vitepress') return
          const { id, startOffset, endOffset } = attributes
          const data = { target: targetNames[target], id, tag: `{% #${id} %}` }
          report({ messageId: target === 'markdoc' ? 'tag' : 'syntax', data, startOffset, endOffset })
          return
        }
        const line = block.lines.at(-1)
        if (target !== 'vitepress' || line === undefined) return
        const text = markdown.text.slice(line.start, line.end)
        if (text.includes(maskedUnit)) return
        const shown = inlineText(attributes?.content ?? text)
        const id = hugoHeadingId(shown, type)
        const other = vitepressId(shown)
        if (id === '' || id === other) return
        const data = { id, other, attribute: `{#${id}}` }
        report({ messageId: 'other', data, startOffset: line.start, endOffset: line.end })
      },
    }
  },
})
