import { containerPrefix } from '../../page/container-prefix.ts'
import type { LocatedNode } from '../../page/locate-nodes.ts'
import type { TagRanges } from '../tag-ranges.ts'
import { type Atom, createAtom } from './atom.ts'
import { blockElements, knownElement } from './element-names.ts'
import { htmlPiece } from './html-piece.ts'
import type { HtmlToken } from './html-token.ts'
import { readHtml } from './read-html.ts'

export interface AtomSource {
  readonly masked: string
  readonly calls: TagRanges
  /** Whether a tag is one, and no text. */
  isElement(token: HtmlToken): boolean
  /** Takes what looks like a tag and is text now. */
  onText(token: HtmlToken): void
}

/** What a node of HTML holds, in the order of the source. */
export function htmlAtoms({ node, start, end }: LocatedNode, source: AtomSource): Atom[] {
  const atoms: Atom[] = []
  const piece = htmlPiece(source.masked, start, end, 'value' in node ? node.value : '')
  for (const token of readHtml(piece)) {
    const isText = token.kind === 'text' || token.kind === 'broken' || !isTag(token, source)
    if (isText && token.kind !== 'text') source.onText(token)
    if (isText) for (const atom of textAtoms(token.start, token.end, source, true)) atoms.push(atom)
    else atoms.push(tokenAtom(token))
  }
  return atoms
}

function isTag(token: HtmlToken, { isElement }: AtomSource): boolean {
  return token.kind === 'comment' || token.kind === 'raw' || isElement(token)
}

function tokenAtom(token: HtmlToken): Atom {
  const { kind, start, end } = token
  const role = kind === 'start' || kind === 'end' || kind === 'void' ? kind : undefined
  if (role === undefined) return createAtom({ kind: 'jsx', start, end, token })
  // browsers make an element of this end tag
  if (kind === 'end' && token.name === 'br') {
    return createAtom({
      kind: 'tag',
      role: 'void',
      start,
      end,
      name: 'br',
      isPhrase: true,
      replacement: '<br />',
    })
  }
  const name = knownElement(token.name) ?? token.name
  return createAtom({ kind: 'tag', role, start, end, name, token, isPhrase: !blockElements.has(name) })
}

/** Text between tags, parted where lines end and where calls stand. */
export function textAtoms(
  start: number,
  end: number,
  { masked, calls }: AtomSource,
  isLiteral = false,
): Atom[] {
  const atoms: Atom[] = []
  const addSpace = (from: number, to: number) => {
    if (from >= to) return
    const breaksLine = masked.slice(from, to).includes('\n')
    atoms.push(createAtom({ kind: 'space', start: from, end: to, breaksLine }))
  }
  const addText = (from: number, to: number) => {
    let [first, last] = [from, to]
    while (first < to && /\s/.test(masked[first]!)) first++
    while (last > first && /\s/.test(masked[last - 1]!)) last--
    addSpace(from, first)
    if (first < last) atoms.push(createAtom({ kind: 'text', start: first, end: last, isLiteral }))
    addSpace(last, to)
  }
  // only where lines end, since the prefix takes as long as its line
  const isQuoted = masked.slice(start, end).includes('\n') && containerPrefix(masked, start).includes('>')
  const isPrefix = (char: string) => /\s/.test(char) || (isQuoted && char === '>')
  const addLines = (from: number, to: number) => {
    for (let at = from; at < to; ) {
      const feed = masked.indexOf('\n', at)
      if (feed < 0 || feed >= to) return addText(at, to)
      let last = feed
      while (last > at && /\s/.test(masked[last - 1]!)) last--
      let next = feed
      while (next < to && isPrefix(masked[next]!)) next++
      addText(at, last)
      addSpace(last, next)
      at = next
    }
  }
  let done = start
  for (const call of calls.within(start, end)) {
    addLines(done, call.start)
    atoms.push(createAtom({ kind: 'jsx', start: call.start, end: call.end, isPhrase: true }))
    done = call.end
  }
  addLines(done, end)
  return atoms
}
