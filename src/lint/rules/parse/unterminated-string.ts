import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { tagAround } from './tag-around.ts'

export const unterminatedString = diagnosticRule({
  id: 'parse/unterminated-string',
  description: 'Reports strings in tags that have no closing quote.',
  why: 'The string takes in the end of the tag, so Hugo refuses the page.',
  advice: 'Add the quote. Use backticks for a value of several lines, or for one that ends in a backslash.',
  fix: 'safe',
  hasSuggestions: true,
  messages: { close: 'End the string in front of "{right}".' },
  mend: ({ position: { start } }, context) => {
    const { source } = context
    const tag = tagAround(context, start.offset)
    if (tag === undefined) return undefined
    const lineEnd = source.indexOf('\n', start.offset)
    const end = Math.min(tag.endOffset, lineEnd < 0 ? source.length : lineEnd)
    const text = source.slice(start.offset, end)
    const quote = text[0]!
    const curly = [...text.matchAll(/[“”]/g)]
    if (quote === '"' && curly.length === 1) {
      const startOffset = start.offset + curly[0]!.index
      return { fix: [{ startOffset, endOffset: startOffset + 1, text: '"' }] }
    }
    const right = text.slice(-3)
    if (right !== '>}}' && right !== '%}}') return undefined
    const inside = text.slice(1, -3).trimEnd().replace(/\/$/, '').trimEnd()
    // quotes inside, or one that a backslash hides, leave it open which of them is to blame
    if (inside.includes(quote) || inside.endsWith('\\') || curly.length > 0) return undefined
    const offset = start.offset + 1 + inside.length
    const edits = [{ startOffset: offset, endOffset: offset, text: quote }]
    return { suggestions: [{ messageId: 'close', data: { right }, edits }] }
  },
})
