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
  const first = unit[0]?.start ?? 0
  const indent = (atom: Atom) => lineIndent(masked, atom.start, first) ?? prefix
  const atoms = writtenAtoms(unit)
  const indexes = new Map(atoms.map((atom, index) => [atom, index]))
  const beside = (atom: Atom, step: 1 | -1) => neighbour(atoms, indexes.get(atom)!, step)
  const lines = joinLines(atomLines(atoms), ({ atoms: own }) =>
    own.every(({ kind, isPhrase }) => kind !== 'tag' || isPhrase),
  )
  const inSegment = new Set<Atom>()
  for (const segment of textSegments(lines, masked)) {
    for (const atom of segment) inSegment.add(atom)
    let [head, tail] = [segment[0]!, segment.at(-1)!]
    let [before, behind] = [beside(head, -1), beside(tail, 1)]
    if (before?.atom.role === 'start' && behind !== undefined && before.atom.partner === behind.atom) {
      // the element and its text go on the same lines, apart from what is around
      const gap = before.atom.isPhrase ? ' ' : ''
      for (const { space } of [before, behind]) if (space !== undefined) space.replacement = gap
      head = before.atom
      tail = behind.atom
      before = beside(head, -1)
      behind = beside(tail, 1)
    } else if (hasBareText(segment)) {
      head.before = `<>${head.before}`
      tail.after += '</>'
    }
    if (before !== undefined) breakLine(before.space, head, indent(head))
    if (behind !== undefined) breakLine(behind.space, behind.atom, indent(behind.atom))
  }
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== 'space' || inSegment.has(atom) || atom.replacement === '') continue
    const before = atoms[index - 1]
    if (!hasWidth(before, atoms[index + 1])) continue
    before!.after += '{" "}'
    if (!atom.breaksLine && atom.replacement === undefined) atom.replacement = ''
  }
}

/** The white space and the marks of quotes that a line starts with; `undefined` in the line where the HTML starts. */
function lineIndent(masked: string, offset: number, first: number): string | undefined {
  const start = masked.lastIndexOf('\n', offset - 1) + 1
  if (start <= first) return undefined
  let end = start
  while (end < offset && /[ \t>]/.test(masked[end]!)) end++
  return masked.slice(start, end)
}
