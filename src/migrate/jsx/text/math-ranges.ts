import type { Root } from 'mdast'
import { lineEnd } from '../../page/line-end.ts'
import { locateNodes } from '../../page/locate-nodes.ts'

type Range = readonly [start: number, end: number]

/**
 * The stretches of a page that a reader of mathematics takes, in order: `$…$`, `$$…$$`, `\(…\)` and `\[…\]` in one
 * paragraph, heading or cell, and blocks between lines that start with `$$`.
 */
export function mathRanges(masked: string, root: Root, contentStart: number): (offset: number) => boolean {
  const code: Range[] = []
  const texts: Range[] = []
  for (const { node, start, end } of locateNodes(root)) {
    if (node.type === 'code' || node.type === 'inlineCode') code.push([start, end])
    if (/^(?:paragraph|heading|tableCell)$/.test(node.type)) texts.push([start, end])
  }
  const blocks = mathBlocks(masked, contentStart, code)
  const ranges = [...blocks]
  for (const text of texts) ranges.push(...mathInText(masked, text, code))
  ranges.sort((a, b) => a[0] - b[0])
  return offset => within(ranges, offset)
}

function mathBlocks(masked: string, contentStart: number, code: readonly Range[]): Range[] {
  const found: Range[] = []
  let open: number | undefined
  for (let at = contentStart; at < masked.length; at = lineEnd(masked, at) + 1) {
    const line = masked.slice(at, lineEnd(masked, at)).replace(/^[\s>]+/, '')
    if (!line.startsWith('$$') || within(code, at)) continue
    if (open === undefined && !line.slice(2).includes('$')) open = at
    else if (open !== undefined && line.trim() === '$$') {
      found.push([open, lineEnd(masked, at)])
      open = undefined
    }
  }
  return found
}

function mathInText(masked: string, [start, end]: Range, code: readonly Range[]): Range[] {
  const found: Range[] = []
  const open = new Map<string, number>()
  for (let at = start; at < end; at++) {
    const char = masked[at]!
    if (char !== '$' && char !== '\\') continue
    if (within(code, at)) continue
    const pair = masked.slice(at, at + 2)
    if (char === '\\') {
      const opening = pair === '\\)' ? open.get('\\(') : open.get('\\[')
      if (pair === '\\(' || pair === '\\[') open.set(pair, at)
      else if ((pair === '\\)' || pair === '\\]') && opening !== undefined) {
        found.push([opening, at + 2])
        open.clear()
      }
      at++
      continue
    }
    let run = 1
    while (masked[at + run] === '$') run++
    const fence = '$'.repeat(Math.min(run, 3))
    const opening = open.get(fence)
    if (opening === undefined) open.set(fence, at)
    else {
      found.push([opening, at + run])
      open.clear()
    }
    at += run - 1
  }
  return found
}

/** Whether an offset lies in one of sorted stretches. */
function within(ranges: readonly Range[], offset: number): boolean {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]![0] <= offset
}
