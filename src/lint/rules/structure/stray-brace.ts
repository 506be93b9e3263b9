import type { Position } from '../../../text/position.ts'
import { defineRule } from '../../define-rule.ts'
import { createQuietLookup } from './quiet-lookup.ts'

/** A brace too many on a tag is printed. */
export const strayBrace = defineRule({
  meta: {
    id: 'structure/stray-brace',
    description: 'Reports a brace too many in front of or behind a tag.',
    why: 'Hugo prints it for readers to see.',
    advice: 'Remove the brace.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    messages: { stray: 'Hugo prints this "{brace}", which is no part of the tag. Remove it.' },
  },
  create(context) {
    let isQuiet: ((offset: number) => boolean) | undefined
    const { source } = context
    const check = (tag: Position | undefined) => {
      if (tag === undefined || context.markup !== 'markdown') return
      const [start, end] = [tag.start.offset, tag.end.offset]
      const isBefore = source[start - 1] === '{'
      const isBehind = source[end] === '}'
      if (isBefore === isBehind || isPaired(source, start, end)) return
      const offset = isBefore ? start - 1 : end
      isQuiet ??= createQuietLookup(context.markdown)
      if (isQuiet(offset)) return
      context.report({
        messageId: 'stray',
        data: { brace: isBefore ? '{' : '}' },
        startOffset: offset,
        endOffset: offset + 1,
        fix: [{ startOffset: offset, endOffset: offset + 1, text: '' }],
      })
    }
    return {
      shortcode({ openTag, closeTag }) {
        check(openTag)
        check(closeTag)
      },
    }
  },
})

const reach = 200

/** Whether there is a brace nearby on the line that may belong to the one beside the tag, as in `{title={{< x >}}}`. */
function isPaired(source: string, start: number, end: number): boolean {
  if (source[start - 1] === '{') return /^[^\n]*?\}/.test(source.slice(end, end + reach))
  return /\{[^\n]*$/.test(source.slice(Math.max(0, start - reach), start))
}
