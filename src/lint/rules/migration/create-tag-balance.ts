import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import type { InlineSpan } from '../../../markdown/inline/inline-span.ts'
import { maskedUnit } from '../../../markdown/masked-unit.ts'

export type TagSpan = Extract<InlineSpan, { type: 'tag' }>

export interface UnbalancedTag {
  readonly tag: TagSpan
  /** A closing tag without an opening one is `unopened`; `apart` has its partner in another block or container. */
  readonly problem: 'unclosed' | 'unopened' | 'apart'
}

interface Open {
  readonly tag: TagSpan
  readonly container: string
}

interface Stack {
  readonly opens: Open[]
  /** How many of them have a name, so that no closing tag looks through all of them in vain. */
  readonly counts: Map<string, number>
}

/**
 * Pairs tags as MDX does: those that fill whole lines around blocks, and others within one paragraph. `isEmpty` tells the
 * tags that need no partner.
 */
export function createTagBalance(text: string, isEmpty: (tag: TagSpan) => boolean) {
  const flow: Stack = { opens: [], counts: new Map() }
  const found: UnbalancedTag[] = []

  function push({ opens, counts }: Stack, tag: TagSpan, container: string): void {
    const count = counts.get(tag.name) ?? 0
    if (!tag.isClosing) {
      opens.push({ tag, container })
      counts.set(tag.name, count + 1)
      return
    }
    if (count === 0) {
      found.push({ tag, problem: 'unopened' })
      return
    }
    const at = opens.findLastIndex(open => open.tag.name === tag.name)
    for (const open of opens.splice(at + 1)) {
      found.push({ tag: open.tag, problem: 'unclosed' })
      counts.set(open.tag.name, counts.get(open.tag.name)! - 1)
    }
    counts.set(tag.name, count - 1)
    if (opens.pop()!.container !== container) found.push({ tag, problem: 'apart' })
  }

  function flush({ opens, counts }: Stack): void {
    for (const { tag } of opens.splice(0)) found.push({ tag, problem: 'unclosed' })
    counts.clear()
  }

  return {
    /** Blocks have to come in the order of the source. */
    add(block: MarkdownBlock, tags: readonly TagSpan[]): void {
      const { isInList, isInQuote, listIndent = 0, kind, lines } = block
      const container = `${isInList}/${isInQuote}/${listIndent}`
      const inline: Stack = { opens: [], counts: new Map() }
      const isFlow =
        kind === 'heading' || kind === 'table' ? tags.map(() => false) : flowTags(text, block, tags)
      let lineIndex = 0
      for (const [index, tag] of tags.entries()) {
        const before = lineIndex
        while (lineIndex + 1 < lines.length && lines[lineIndex + 1]!.start <= tag.start) lineIndex++
        // a blank line ends a paragraph, and each row of a table has its own cells
        const isNew = lines
          .slice(before, lineIndex + 1)
          .some(line => text.slice(line.start, line.end).trim() === '')
        if (isNew || (kind === 'table' && lineIndex > before) || isFlow[index]) flush(inline)
        if (!isEmpty(tag)) push(isFlow[index] ? flow : inline, tag, container)
      }
      flush(inline)
    },
    finish(): UnbalancedTag[] {
      flush(flow)
      return found
    },
  }
}

/** Which tags stand in lines that hold nothing but tags. Masked tags of Hugo count as nothing. */
function flowTags(text: string, { lines }: MarkdownBlock, tags: readonly TagSpan[]): boolean[] {
  const isFlow = tags.map(() => false)
  const skipBlank = (from: number, to: number) => {
    let at = from
    while (at < to && (text[at] === maskedUnit || text[at]!.trim() === '')) at++
    return at
  }
  const isBlank = (from: number, to: number) => skipBlank(from, to) === to
  // a line may hold many tags
  let known = { lineIndex: -1, contentStart: 0 }
  const contentStart = (index: number) => {
    const line = lines[index]!
    if (known.lineIndex !== index) known = { lineIndex: index, contentStart: skipBlank(line.start, line.end) }
    return known.contentStart
  }
  let lineIndex = 0
  for (let first = 0; first < tags.length; ) {
    while (lineIndex + 1 < lines.length && lines[lineIndex + 1]!.start <= tags[first]!.start) lineIndex++
    let last = first
    let endLine = lineIndex
    const endLineOf = (offset: number) => {
      while (endLine + 1 < lines.length && lines[endLine + 1]!.start < offset) endLine++
      return lines[endLine]!.end
    }
    let lineEnd = endLineOf(tags[last]!.end)
    while (
      last + 1 < tags.length &&
      tags[last + 1]!.start < lineEnd &&
      isBlank(tags[last]!.end, tags[last + 1]!.start)
    ) {
      last++
      lineEnd = endLineOf(tags[last]!.end)
    }
    if (contentStart(lineIndex) >= tags[first]!.start && isBlank(tags[last]!.end, lineEnd)) {
      isFlow.fill(true, first, last + 1)
    }
    first = last + 1
  }
  return isFlow
}
