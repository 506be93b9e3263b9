import type { MarkdownBlock } from '../blocks/markdown-block.ts'
import type { Stretch } from '../stretch.ts'
import { blockSource } from './block-source.ts'
import { findCells } from './find-cells.ts'
import type { FindSpansOptions } from './find-spans-options.ts'
import type { InlineSpan } from './inline-span.ts'
import { moveSpan } from './move-span.ts'
import { readDefinition } from './read-definition.ts'
import { createTitleReader } from './read-title.ts'
import { scanHtml } from './scan-html.ts'
import { scanInline } from './scan-inline.ts'

/**
 * The spans of a block, in the order of their starts; what is in the text of a link comes behind it. `text` is that of the
 * page. Code has none, and HTML only tags, comments and declarations. Never fails; the time is linear.
 */
export function findSpans(block: MarkdownBlock, text: string, options: FindSpansOptions = {}): InlineSpan[] {
  const { kind, lines, isInQuote } = block
  const [first] = lines
  if (first === undefined || kind === 'fencedCode' || kind === 'indentedCode') return []
  if (kind === 'table') {
    return lines.flatMap(line => {
      return findCells(text, line).flatMap(cell => spansAt(text.slice(cell.start, cell.end), cell, options))
    })
  }
  const source = blockSource(lines, text, isInQuote)
  if (kind === 'html') return moveAll(scanHtml(source), first.start)
  if (kind !== 'definition') return spansAt(source, first, options)
  const found = readDefinition(source, 0, createTitleReader(source))
  return found === undefined ? [] : moveAll([{ type: 'definition', ...found }], first.start)
}

function spansAt(source: string, { start }: Stretch, options: FindSpansOptions): InlineSpan[] {
  return moveAll(scanInline(source, options), start)
}

function moveAll(spans: readonly InlineSpan[], by: number): InlineSpan[] {
  return spans.map(span => moveSpan(span, by))
}
