import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import type { MarkdownPage } from '../../../markdown/markdown-page.ts'
import { maskedUnit } from '../../../markdown/masked-unit.ts'
import { defineRule } from '../../define-rule.ts'
import { mayBeCode } from './may-be-code.ts'

const marks = /^[\s>*+\-\d.)]*$/

export const splitContent = defineRule({
  meta: {
    id: 'migration/split-content',
    description:
      'Reports calls whose two tags stand in different blocks of Markdown, one of them within text.',
    why: 'Hugo takes tags out before it reads Markdown, so they may stand anywhere; an element has to be within one block, or around whole ones.',
    advice: 'Give both tags lines of their own, or put both into one paragraph.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      within:
        'The tags of "{name}" are in different blocks, and the {tag} tag is within text. Give both lines of their own.',
      container: 'The tags of "{name}" are in different lists or quotes. Put both into the same one.',
    },
  },
  create: ({ markup, markdown, site, shortcode, report }) => ({
    shortcode({ name, delimiter, openTag, closeTag, inline, raws }) {
      if (openTag === undefined || closeTag === undefined || inline || markup !== 'markdown') return
      if (raws?.closedBySlash || mayBeCode({ name, delimiter }, { site, shortcode })) return
      const first = markdown.blockAt(openTag.start.offset)
      const last = markdown.blockAt(closeTag.start.offset)
      if (first === undefined || last === undefined || first === last) return
      // what renders Markdown for itself may hold code of its own
      if (first.kind.endsWith('Code') || last.kind.endsWith('Code')) return
      const isApart =
        containerOf(markdown, first, openTag.start.offset) !==
        containerOf(markdown, last, closeTag.start.offset)
      const before = lineBefore(markdown.text, openTag.start.offset)
      const after = lineBehind(markdown.text, closeTag.end.offset)
      const isOpenWithin = !marks.test(before)
      const isCloseWithin = after.trim() !== ''
      if (!isApart && !isOpenWithin && !isCloseWithin) return
      const tag = isApart || isOpenWithin ? openTag : closeTag
      report({
        messageId: isApart ? 'container' : 'within',
        data: { name, tag: isOpenWithin ? 'opening' : 'closing' },
        startOffset: tag.start.offset,
        endOffset: tag.end.offset,
      })
    },
  }),
})

/** Whether a tag is in a quote, a list, both or none. Elements end a paragraph, so that no line of theirs is a lazy one. */
function containerOf({ text }: MarkdownPage, block: MarkdownBlock, offset: number): string {
  const before = lineBefore(text, offset)
  const isOwnLine = marks.test(before) && lineBehind(text, offset).trim() === ''
  const isQuoted = block.isInQuote && (!isOwnLine || before.includes('>'))
  const isIndented = before.length >= (block.listIndent ?? 0) || before.trim() !== ''
  const isListed = block.isInList && (!isOwnLine || isIndented)
  return `${isQuoted} ${isListed}`
}

/** What is in front of an offset in its line, without tags of Hugo. */
function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replaceAll(maskedUnit, '')
}

/** What is behind it. */
function lineBehind(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(offset, end < 0 ? text.length : end).replaceAll(maskedUnit, '')
}
