import type { Atom } from './atom.ts'
import { atomLines, writtenAtoms } from './atom-lines.ts'
import { breakLine, neighbour } from './break-line.ts'
import { joinLines } from './join-lines.ts'
import type { LayoutSource } from './layout-html.ts'
import { hasBareText, hasWidth, type Segment } from './segments.ts'

/**
 * Sets what is written around the atoms of a paragraph with tags in it, so that it is one in MDX too: no line has tags
 * alone while others have text, and where all of it is tags, it is an element `p`; in a tight list, where paragraphs are
 * none, a fragment keeps its white space.
 */
export function layoutParagraph(
  unit: readonly Atom[],
  { prefix, isTight }: LayoutSource & { readonly isTight: boolean },
): void {
  const atoms = writtenAtoms(unit)
  for (const [index, atom] of atoms.entries()) {
    if (!atom.isLifted) continue
    const [before, behind] = [neighbour(atoms, index, -1), neighbour(atoms, index, 1)]
    if (before !== undefined) breakLine(before.space, atom, prefix)
    if (behind !== undefined) breakLine(behind.space, behind.atom, prefix)
  }
  let segment: Atom[] = []
  let isInBlock = false
  for (const atom of atoms) {
    if (!atom.isLifted) {
      segment.push(atom)
      continue
    }
    layoutSegment(segment, isTight, isInBlock)
    isInBlock = !atom.isPhrase
    segment = []
  }
  layoutSegment(segment, isTight, isInBlock)
}

/** `isInBlock`: whether a tag in front ended the paragraph, so that text is in none. */
function layoutSegment(all: readonly Atom[], isTight: boolean, isInBlock: boolean): void {
  const from = all.findIndex(({ kind }) => kind !== 'space')
  if (from < 0) return
  const segment: Segment = all.slice(from, all.findLastIndex(({ kind }) => kind !== 'space') + 1)
  const lines = joinLines(atomLines(segment), () => true)
  if (isInBlock && hasBareText(segment)) enclose(segment, '<>', '</>')
  if (isInBlock || !segment.some(({ kind }) => kind === 'tag') || hasBareTextOnly(segment)) return
  if (!lines.some(({ hasText }) => hasText)) {
    for (const [index, atom] of segment.entries()) {
      const before = segment[index - 1]
      if (atom.kind !== 'space' || !hasWidth(before, segment[index + 1])) continue
      before!.after += '{" "}'
      if (!atom.breaksLine) atom.replacement = ''
    }
  } else if (isTight && !hasBareText(segment)) return
  if (isTight) enclose(segment, '<>', '</>')
  else enclose(segment, '<p>', '</p>')
}

function enclose(segment: Segment, open: string, close: string): void {
  segment[0]!.before += open
  segment.at(-1)!.after += close
}

/** Whether there is text outside of all elements, so that MDX makes a paragraph of it. */
function hasBareTextOnly(segment: Segment): boolean {
  let depth = 0
  for (const { kind, role } of segment) {
    if (kind === 'text' && depth === 0) return true
    if (role === 'start') depth++
    if (role === 'end') depth--
  }
  return false
}
