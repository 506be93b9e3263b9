import type { Atom } from './atom.ts'
import { atomLines, writtenAtoms } from './atom-lines.ts'
import { breakLine, neighbour } from './break-line.ts'
import { joinLines } from './join-lines.ts'
import { hasBareText, hasWidth, textSegments } from './segments.ts'

export interface LayoutSource {
  readonly masked: string
  /** What a further line starts with. */
  readonly prefix: string
}

/**
 * Sets what is written around the atoms of a block of HTML, so that MDX makes the same elements of it: text is in no
 * paragraph of its own, and tags whose partners are on other lines stand on lines without text.
 */
export function layoutHtml(unit: readonly Atom[], { masked, prefix }: LayoutSource): void {
  const atoms = writtenAtoms(unit)
  const indexes = new Map(atoms.map((atom, index) => [atom, index]))
  const beside = (atom: Atom, step: 1 | -1) => neighbour(atoms, indexes.get(atom)!, step)
  const lines = joinLines(atomLines(atoms), ({ atoms: own }) =>
    own.every(({ kind, isPhrase }) => kind !== 'tag' || isPhrase),
  )
  const inSegment = new Set<Atom>()
  for (const segment of textSegments(lines, masked)) {
    for (const atom of segment) inSegment.add(atom)
    let [first, last] = [segment[0]!, segment.at(-1)!]
    let [before, behind] = [beside(first, -1), beside(last, 1)]
    if (before?.atom.role === 'start' && before.atom.partner === behind?.atom) {
      // the element and its text go on the same lines, apart from what is around
      const gap = before.atom.isPhrase ? ' ' : ''
      for (const { space } of [before, behind!]) if (space !== undefined) space.replacement = gap
      first = before.atom
      last = behind!.atom
      before = beside(first, -1)
      behind = beside(last, 1)
    } else if (hasBareText(segment)) {
      first.before = `<>${first.before}`
      last.after += '</>'
    }
    if (before !== undefined) breakLine(before.space, first, prefix)
    if (behind !== undefined) breakLine(behind.space, behind.atom, prefix)
  }
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== 'space' || inSegment.has(atom) || atom.replacement === '') continue
    const before = atoms[index - 1]
    if (!hasWidth(before, atoms[index + 1])) continue
    before!.after += '{" "}'
    if (!atom.breaksLine && atom.replacement === undefined) atom.replacement = ''
  }
}
