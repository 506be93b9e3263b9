import type { Atom } from './atom.ts'

/** A line of a piece of HTML or a paragraph. */
export interface AtomLine {
  /** Without white space at the ends. */
  readonly atoms: Atom[]
  /** The white space that parts it from the next one. */
  breakBehind: Atom | undefined
  hasText: boolean
}

/** The atoms that are written, with the end tags that are missing in the source. */
export function writtenAtoms(atoms: readonly Atom[]): Atom[] {
  return atoms.flatMap(atom => (atom.isDropped ? atom.closers : [atom, ...atom.closers]))
}

export function atomLines(atoms: readonly Atom[]): AtomLine[] {
  const lines: AtomLine[] = []
  let own: Atom[] = []
  const end = (breakBehind: Atom | undefined) => {
    while (own.at(-1)?.kind === 'space') own.pop()
    if (own.length > 0) lines.push({ atoms: own, breakBehind, hasText: own.some(isText) })
    own = []
  }
  for (const atom of atoms) {
    if (atom.kind !== 'space') own.push(atom)
    else if (atom.breaksLine) end(atom)
    else if (own.length > 0) own.push(atom)
  }
  end(undefined)
  return lines
}

const isText = ({ kind }: Atom) => kind === 'text'
