import { defineRule, type Rule } from '../../src/lint.ts'

/** A rule for tests of the engine: reports each occurrence of a word in text, and puts another in its place. */
export function wordRule(id: string, word: string, replacement?: string): Rule {
  return defineRule({
    meta: {
      id,
      description: `Reports "${word}".`,
      why: 'It is a test.',
      advice: 'None.',
      severity: 'error',
      presets: ['recommended'],
      messages: { found: 'found {word}' },
    },
    create: context => ({
      text({ value, position }) {
        for (let at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + word.length)) {
          const startOffset = position!.start.offset + at
          const endOffset = startOffset + word.length
          context.report({
            messageId: 'found',
            data: { word },
            startOffset,
            endOffset,
            ...(replacement !== undefined && { fix: [{ startOffset, endOffset, text: replacement }] }),
          })
        }
      },
    }),
  })
}
