import { defineRule } from '../../define-rule.ts'
import { tagGaps } from './tag-gaps.ts'

export const delimiterSpacing = defineRule<'missing' | 'surplus', { spaces: 'always' | 'never' }>({
  meta: {
    id: 'style/delimiter-spacing',
    description: 'Asks for one space, or none, inside the delimiters of tags.',
    why: 'Tags that are spelled alike are found by a search and read faster.',
    advice: 'Write `{{< name >}}`, or `{{<name>}}` with the option `never`.',
    severity: 'warning',
    presets: ['style'],
    fix: 'safe',
    messages: {
      missing: 'One space belongs here, between the delimiter and what is inside.',
      surplus: 'Remove the white space between the delimiter and what is inside.',
    },
    schema: {
      type: 'object',
      properties: {
        spaces: { enum: ['always', 'never'], description: 'One space inside of the delimiters, or none.' },
      },
      additionalProperties: false,
    },
    defaults: { spaces: 'always' },
  },
  create: ({ source, options, report }) => ({
    shortcode(node) {
      for (const { kind, startOffset, endOffset, text, isBehindString } of tagGaps(source, node)) {
        if (kind !== 'head' && kind !== 'tail' && kind !== 'afterSlash') continue
        if (text.includes('\n')) continue
        const isSpaced = options.spaces === 'always' && kind !== 'afterSlash'
        // a bare value or a name in front of a slash would swallow what follows
        const isNeeded =
          kind === 'tail' && !isBehindString && (node.params.length > 0 || node.form === 'selfClosing')
        const wanted = isSpaced || isNeeded ? ' ' : ''
        if (text === wanted || (isNeeded && !isSpaced)) continue
        const messageId = wanted === '' ? 'surplus' : 'missing'
        report({ messageId, startOffset, endOffset, fix: [{ startOffset, endOffset, text: wanted }] })
      }
    },
  }),
})
