import type { Frontmatter, Root, Shortcode } from '../ast/nodes.ts'
import { visit } from '../ast/visit.ts'
import { readBlocks } from '../markdown/blocks/read-blocks.ts'
import { maskTags } from '../markdown/mask-tags.ts'
import type { Position } from '../text/position.ts'
import type { MaskOptions } from './mask-options.ts'
import type { MaskUnit, UnitKind } from './mask-unit.ts'

/** What looks like a tag, but is text behind a broken one. It ends before the next one, so that the time is linear. */
const leftOver = /\{\{[<%](?:(?!\{\{)[^\n])*?[>%]\}\}|\{\{[<%]/g

/** A unit, and whether other blocks must not swallow it when its line holds tags alone. */
interface Candidate extends MaskUnit {
  readonly isBlock: boolean
}

/** Finds what is to be masked, in the order of the source, without overlaps. The tree must have positions. */
export function findUnits(source: string, tree: Root, options: MaskOptions): MaskUnit[] {
  const candidates: Candidate[] = []
  const add = ({ start, end }: Position, isBlock: boolean, kind: UnitKind = 'word') =>
    void candidates.push({ start: start.offset, end: end.offset, kind, isBlock })
  visit(tree, {
    frontmatter(node) {
      const unit = frontmatterUnit(node, options)
      if (unit !== undefined) candidates.push({ ...unit, isBlock: false })
    },
    escapedShortcode: node => add(node.position!, false),
    strayTag: node => add(node.position!, false),
    text({ value, position }) {
      for (const { 0: piece, index } of value.matchAll(leftOver)) {
        const start = position!.start.offset + index
        candidates.push({ start, end: start + piece.length, kind: 'word', isBlock: false })
      }
    },
    shortcode(node) {
      const { openTag, closeTag, position } = node
      if (openTag === undefined || isOpaque(node, options)) {
        add(position!, true)
        return 'skip'
      }
      add(openTag, closeTag !== undefined || node.delimiter === '%')
      if (closeTag !== undefined) add(closeTag, true)
      return undefined
    },
  })
  candidates.sort((a, b) => a.start - b.start)
  const units: Candidate[] = []
  let end = 0
  for (const candidate of candidates) {
    if (candidate.end <= end) continue
    let start = Math.max(candidate.start, end)
    end = candidate.end
    // line ends at its edges are lines of the text
    while (start < end && isLineEnd(source[start])) start++
    let trimmed = end
    while (trimmed > start && isLineEnd(source[trimmed - 1])) trimmed--
    if (trimmed > start) units.push({ ...candidate, start, end: trimmed })
  }
  return placeUnits(source, units, codeStretches(source, tree))
}

/** A unit in code is `code`; the first of a line that holds tags alone is `block` when one of them asks for it. */
function placeUnits(
  source: string,
  units: readonly Candidate[],
  code: readonly { start: number; end: number }[],
): MaskUnit[] {
  const placed: MaskUnit[] = []
  let at = 0
  for (let first = 0; first < units.length; ) {
    let last = first
    let isBlock = units[first]!.isBlock
    while (last + 1 < units.length && isBlank(source, units[last]!.end, units[last + 1]!.start)) {
      last++
      isBlock ||= units[last]!.isBlock
    }
    const isAlone = isBlock && startsLine(source, units[first]!.start) && endsLine(source, units[last]!.end)
    for (let index = first; index <= last; index++) {
      const { start, end, kind } = units[index]!
      while (at < code.length && code[at]!.end <= start) at++
      const isInCode = at < code.length && code[at]!.start <= start
      const own: UnitKind = isInCode ? 'code' : isAlone && index === first ? 'block' : 'word'
      placed.push({ start, end, kind: kind === 'word' ? own : kind })
    }
    first = last + 1
  }
  return placed
}

function isOpaque({ name, inline, delimiter, closeTag }: Shortcode, { bodies = isHighlight }: MaskOptions) {
  if (inline) return true
  if (delimiter !== '<' || closeTag === undefined) return false
  return typeof bodies === 'function' ? bodies(name) : bodies
}

function isHighlight(name: string): boolean {
  return name === 'highlight'
}

/** For `format` the whole block; for `lint` the lines between the fences, so that tools still know it for what it is. */
function frontmatterUnit(node: Frontmatter, options: MaskOptions): MaskUnit | undefined {
  const isFormat = options.for === 'format'
  if (!(options.frontmatter ?? isFormat)) return undefined
  const { format, raws, value, position } = node
  let { offset: start } = position!.start
  const { offset: end } = position!.end
  start += raws?.before?.length ?? 0
  if (!isFormat && (format === 'yaml' || format === 'toml')) {
    start += (raws?.open ?? '---\n').length
    return { start, end: start + value.length, kind: 'comments' }
  }
  return { start, end, kind: 'block' }
}

/** Fenced code, as a tool finds it that knows nothing of calls. */
function codeStretches(source: string, tree: Root) {
  return readBlocks({ ...maskTags(source, tree), calls: [] }).filter(({ kind }) => kind === 'fencedCode')
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r'
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source[at] !== ' ' && source[at] !== '\t') return false
  return true
}

/** Whether only white space and marks of quotes stand before it on its line. */
function startsLine(source: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (source[at] === ' ' || source[at] === '\t' || source[at] === '>')) at--
  return at < 0 || source[at] === '\n'
}

function endsLine(source: string, offset: number): boolean {
  let at = offset
  while (source[at] === ' ' || source[at] === '\t' || source[at] === '\r') at++
  return at >= source.length || source[at] === '\n'
}
