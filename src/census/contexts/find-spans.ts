import { findDestination } from './find-destination.ts'
import type { Stretch } from './mask-tags.ts'
import type { TextBlock } from './text-block.ts'

/** A stretch within the text of a block. */
export interface Span extends Stretch {
  readonly context: 'code' | 'comment' | 'linkDestination'
}

const definition = /[ \t]{0,3}\[[^[\]\n]{1,999}\]:[ \t]*(\S+)/y
const restOfDefinition = /[ \t]*(?:[ \t](?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*)?(?:\r?\n|$)/y

/** The code spans, HTML comments and link destinations of a block, in the order of the source, none within another. */
export function findSpans({ kind, lines }: TextBlock, text: string): Span[] {
  if (kind === 'code') return []
  const start = lines[0]!.start
  const source = text.slice(start, lines.at(-1)!.end)
  const spans: Span[] = []
  const add = (context: Span['context'], from: number, to: number) =>
    spans.push({ context, start: start + from, end: start + to })
  let at = 0
  if (kind === 'text') {
    // definitions stand at the start of a paragraph, one behind the other
    for (const line of lines) {
      definition.lastIndex = line.start - start
      const match = definition.exec(source)
      if (match === null) break
      const end = definition.lastIndex
      add('linkDestination', end - match[1]!.length, end)
      at = end
      restOfDefinition.lastIndex = end
      if (!restOfDefinition.test(source)) break
    }
  }
  // runs of backticks that no later run of their length closes
  const unclosed = new Set<number>()
  let isUnclosed = false
  let brackets = 0
  const marks = kind === 'html' ? /<!--/g : /\\[\s\S]|`+|<!--|\[|\]\(|\]/g
  for (marks.lastIndex = at; ; ) {
    const match = marks.exec(source)
    if (match === null) return spans
    const [mark] = match
    const end = marks.lastIndex
    if (mark === '[') brackets++
    else if (mark === ']' && brackets > 0) brackets--
    else if (mark === '](' && brackets > 0) {
      brackets--
      const found = findDestination(source, end)
      if (found === undefined) continue
      add('linkDestination', found.start, found.end)
      marks.lastIndex = found.end
    } else if (mark === '<!--') {
      const close: number = isUnclosed ? -1 : source.indexOf('-->', end)
      isUnclosed = close < 0
      if (close >= 0 || kind === 'html') {
        marks.lastIndex = close < 0 ? source.length : close + 3
        add('comment', match.index, marks.lastIndex)
      }
    } else if (mark.startsWith('`') && !unclosed.has(mark.length)) {
      const close: number | undefined = closingRun(source, end, mark.length)
      if (close === undefined) unclosed.add(mark.length)
      else {
        add('code', match.index, close)
        marks.lastIndex = close
      }
    }
  }
}

/** The end of the next run of exactly so many backticks. */
function closingRun(source: string, from: number, length: number): number | undefined {
  const runs = /`+/g
  runs.lastIndex = from
  for (let run = runs.exec(source); run !== null; run = runs.exec(source)) {
    if (run[0].length === length) return runs.lastIndex
  }
  return undefined
}
