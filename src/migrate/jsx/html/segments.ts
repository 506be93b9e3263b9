import type { Atom } from './atom.ts'
import type { AtomLine } from './atom-lines.ts'

/** A stretch that MDX reads as one paragraph: without tags whose partners are elsewhere. */
export type Segment = readonly Atom[]

/**
 * The stretches of text in joined lines, parted at tags whose partner is not in the same stretch of lines. Lines without
 * text, and blank lines, part them too.
 */
export function textSegments(lines: readonly AtomLine[], masked: string): Segment[] {
  const segments: Segment[] = []
  let run: Atom[] = []
  const endRun = () => {
    const within = new Set(run)
    let own: Atom[] = []
    const end = () => {
      const trimmed = trimSpace(own)
      if (trimmed.some(({ kind }) => kind === 'text')) segments.push(trimmed)
      own = []
    }
    for (const atom of run) {
      const isOuter = atom.kind === 'tag' && atom.role !== 'void' && !within.has(atom.partner!)
      if (isOuter || atom.isLifted) end()
      else own.push(atom)
    }
    end()
    run = []
  }
  for (const line of lines) {
    if (!line.hasText) {
      endRun()
      continue
    }
    for (const atom of line.atoms) run.push(atom)
    const { breakBehind } = line
    if (breakBehind === undefined || isBlank(masked, breakBehind)) endRun()
    else run.push(breakBehind)
  }
  endRun()
  return segments
}

const isBlank = (masked: string, { start, end }: Atom) => {
  const second = masked.indexOf('\n', masked.indexOf('\n', start) + 1)
  return second >= 0 && second < end
}

function trimSpace(atoms: readonly Atom[]): Segment {
  const first = atoms.findIndex(({ kind }) => kind !== 'space')
  const last = atoms.findLastIndex(({ kind }) => kind !== 'space')
  return atoms.slice(Math.max(first, 0), last + 1)
}

/** Whether text, or white space that has a width, stands in a stretch outside of all elements in it. */
export function hasBareText(segment: Segment): boolean {
  let depth = 0
  for (const [index, atom] of segment.entries()) {
    if (atom.kind === 'text' && depth === 0) return true
    if (atom.kind === 'space' && depth === 0 && hasWidth(segment[index - 1], segment[index + 1])) return true
    if (atom.role === 'start') depth++
    if (atom.role === 'end') depth--
  }
  return false
}

/** Whether white space between two atoms has a width. */
export function hasWidth(before: Atom | undefined, behind: Atom | undefined): boolean {
  return isPhrase(before) && before!.role !== 'start' && isPhrase(behind) && behind!.role !== 'end'
}

const isPhrase = (atom: Atom | undefined) =>
  atom !== undefined && (atom.kind === 'text' || (atom.isPhrase && atom.name !== 'br'))
