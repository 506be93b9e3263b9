import type { LocatedNode } from '../../page/locate-nodes.ts'
import type { Atom } from './atom.ts'
import { writtenAtoms } from './atom-lines.ts'
import type { HtmlUnit } from './html-unit.ts'

/**
 * Parts a block of HTML from what stands on the lines beside it, where it has text there: MDX reads these lines as one
 * paragraph. In lists a fragment does it, since a blank line would give all items paragraphs.
 */
export function partBlocks({ atoms: all, located }: HtmlUnit, masked: string, prefix: string): void {
  const atoms = writtenAtoms(all)
  const [first, last] = [atoms[0], atoms.at(-1)]
  if (first === undefined || last === undefined) return
  const isGluedBefore = hasTextInFirstLine(atoms) && followsLine(masked, located)
  const isGluedBehind = hasTextInLastLine(atoms) && precedesLine(masked, located.end)
  if (!isGluedBefore && !isGluedBehind) return
  if (located.parent?.node.type === 'listItem') {
    first.before = `<>\n${prefix}${first.before}`
    last.after += `\n${prefix}</>`
    return
  }
  if (isGluedBefore) first.before = `\n${prefix}${first.before}`
  if (isGluedBehind) last.after += `\n${prefix.trimEnd()}`
}

function hasTextInFirstLine(atoms: readonly Atom[]): boolean {
  for (const [index, atom] of atoms.entries()) {
    if (index > 0 && breaksLine(atom)) return false
    if (atom.kind === 'text') return true
  }
  return false
}

function hasTextInLastLine(atoms: readonly Atom[]): boolean {
  for (const atom of atoms.toReversed()) {
    if (atom.kind === 'text') return true
    if (breaksLine(atom)) return false
  }
  return false
}

function breaksLine({ kind, breaksLine, before, replacement }: Atom): boolean {
  if (before.startsWith('\n')) return true
  return kind === 'space' && (replacement === undefined ? breaksLine : replacement.includes('\n'))
}

function followsLine(masked: string, { node, start, parent }: LocatedNode): boolean {
  const siblings = parent !== undefined && 'children' in parent.node ? parent.node.children : []
  const lineStart = masked.lastIndexOf('\n', start - 1) + 1
  if (siblings[0] === node || lineStart === 0 || /[^\s>]/.test(masked.slice(lineStart, start))) return false
  return /[^\s>]/.test(masked.slice(masked.lastIndexOf('\n', lineStart - 2) + 1, lineStart))
}

function precedesLine(masked: string, end: number): boolean {
  const feed = masked.indexOf('\n', end)
  if (feed < 0) return false
  const next = masked.indexOf('\n', feed + 1)
  return /[^\s>]/.test(masked.slice(feed, next < 0 ? masked.length : next))
}
