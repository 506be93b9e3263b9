import type { Position } from '../../../text/position.ts'
import { defineRule } from '../../define-rule.ts'

// flags of regions are made of the last ones
const directions = /[\u202a-\u202e\u2066-\u2069]+/g
const hidden = /[\u200b\u2060\ufeff]+|(?<!\ud83c\udff4)(?<!\udb40[\udc00-\udc7f])(?:\udb40[\udc00-\udc7f])+/g

/** Characters that no one sees and that change what is seen or run. */
export const bidiCharacters = defineRule({
  meta: {
    id: 'security/bidi-characters',
    description:
      'Reports characters that turn the direction of text, and characters without width in tags and code.',
    why: 'With them a reviewer reads something else than what Hugo, a browser or a shell gets (CVE-2021-42574).',
    advice: 'Remove them. Text from right to left needs none of them: HTML has the attribute `dir`.',
    severity: 'warning',
    presets: ['security'],
    hasSuggestions: true,
    messages: {
      direction: 'The character {code} turns the direction of what follows. Remove it.',
      hidden: 'The character {code} is not to be seen here. Remove it.',
      remove: 'Remove it',
    },
  },
  create(context) {
    const { source } = context
    const tell = (messageId: 'direction' | 'hidden', startOffset: number, text: string) => {
      const endOffset = startOffset + text.length
      const code = `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      context.report({
        messageId,
        data: { code },
        startOffset,
        endOffset,
        suggestions: [{ messageId: 'remove', edits: [{ startOffset, endOffset, text: '' }] }],
      })
    }
    const search = (start: number, end: number) => {
      for (const match of source.slice(start, end).matchAll(hidden))
        tell('hidden', start + match.index, match[0])
    }
    const inTag = (tag: Position | undefined) => {
      if (tag !== undefined) search(tag.start.offset, tag.end.offset)
    }
    return {
      root() {
        for (const { 0: text, index } of source.matchAll(directions)) tell('direction', index, text)
      },
      shortcode({ openTag, closeTag }) {
        inTag(openTag)
        inTag(closeTag)
      },
      block({ kind, lines }) {
        const isCode = kind === 'fencedCode' || kind === 'indentedCode'
        if (isCode) for (const { start, end } of lines) searchOutsideTags(start, end)
      },
      span(span) {
        if (span.type === 'code') searchOutsideTags(span.start, span.end)
      },
    }

    function searchOutsideTags(start: number, end: number): void {
      // tags are masked there, and told by themselves
      const text = context.markdown.text.slice(start, end)
      for (const match of text.matchAll(hidden)) tell('hidden', start + match.index, match[0])
    }
  },
})
