import { containerPrefix } from '../../page/container-prefix.ts'
import type { Atom } from './atom.ts'
import { editCode, editPreformatted } from './edit-code.ts'
import { editComment } from './edit-comment.ts'
import { editLiteral } from './edit-literal.ts'
import type { HtmlUnit } from './html-unit.ts'
import { editTag, type TagContext } from './tag-edits.ts'

/** Adds the edits that write a unit as it was laid out. */
export function editUnit({ atoms, kind, located }: HtmlUnit, context: TagContext): void {
  const { view, book } = context
  const { masked } = view
  const prefix = containerPrefix(masked, located.start)
  let startsLine = true
  for (const atom of atoms) {
    const { start, end, before, after, replacement, token } = atom
    book.add(start, start, before)
    if (atom.isDropped) book.add(start, end, '')
    else if (atom.isPreformatted) editPreformatted(masked, start, end, prefix, book)
    else if (atom.kind === 'space') {
      if (replacement !== undefined) editSpace(masked, atom, kind, context)
    } else if (token === undefined && replacement !== undefined) book.add(start, end, replacement)
    else if (atom.kind === 'tag') editTag(atom, context)
    else if (token?.kind === 'comment') editComment(masked, start, end, book)
    else if (token?.kind === 'raw') editCode(masked, start, end, book)
    else if (atom.isLiteral) editLiteral(masked.slice(start, end), start, startsLine, book)
    book.add(end, end, after)
    if (atom.kind === 'space') startsLine ||= (replacement ?? masked.slice(start, end)).includes('\n')
    else startsLine = false
    for (const closer of atom.closers) {
      book.add(end, end, `${closer.before}</${closer.name}>${closer.after}`)
    }
  }
}

/** A hard line break in a space that goes becomes an element. */
function editSpace(
  masked: string,
  { start, end, replacement }: Atom,
  kind: HtmlUnit['kind'],
  { book }: TagContext,
): void {
  const isParagraph = kind === 'paragraph'
  const hasBackslash = isParagraph && masked[start - 1] === '\\' && masked[start - 2] !== '\\'
  const isHard =
    hasBackslash || (isParagraph && masked.startsWith('  ', start) && masked.slice(start, end).includes('\n'))
  if (!isHard) book.add(start, end, replacement!)
  else book.add(hasBackslash ? start - 1 : start, end, `<br />${replacement}`)
}
