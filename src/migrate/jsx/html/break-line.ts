import type { Atom } from './atom.ts'

/** The atom next to one, with the white space between. */
export interface Neighbour {
  readonly atom: Atom
  readonly space: Atom | undefined
}

export function neighbour(atoms: readonly Atom[], index: number, step: 1 | -1): Neighbour | undefined {
  const next = atoms[index + step]
  const space = next?.kind === 'space' ? next : undefined
  const atom = space === undefined ? next : atoms[index + 2 * step]
  return atom && { atom, space }
}

/** Sees to it that a line ends in front of an atom. */
export function breakLine(space: Atom | undefined, atom: Atom, prefix: string): void {
  if (space === undefined) {
    if (!atom.before.startsWith('\n')) atom.before = `\n${prefix}${atom.before}`
  } else if (!space.breaksLine || space.replacement !== undefined) space.replacement = `\n${prefix}`
}
