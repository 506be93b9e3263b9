import type { FoundNode } from '../walk-mdast.ts'

/** An alert such as `> [!NOTE]`, and `> [!note]+ Title` as Hugo extends it. */
export interface Alert {
  readonly found: FoundNode
  /** In lower case. */
  readonly kind: string
  /** `+` for one that can be folded, `-` for one that is. */
  readonly sign: '' | '+' | '-'
  /** From the bracket to the end of the sign and the white space behind it. */
  readonly markStart: number
  readonly markEnd: number
  /** Where the title ends, which starts behind the mark: the end of the line, without white space. */
  readonly titleEnd: number
}

const mark = /\[!([A-Za-z]+)\]([+-]?)[ \t]*/y

/** Reads the alert that a blockquote is; undefined when it is none. `text` is the masked source. */
export function readAlert(found: FoundNode, text: string): Alert | undefined {
  const first = found.node.children?.[0]
  const markStart = first?.position?.start.offset
  if (found.node.type !== 'blockquote' || first?.type !== 'paragraph' || markStart === undefined)
    return undefined
  mark.lastIndex = markStart
  const match = mark.exec(text)
  if (match === null) return undefined
  const lineEnd = text.indexOf('\n', markStart)
  let titleEnd = Math.min(lineEnd < 0 ? text.length : lineEnd, first.position!.end.offset!)
  const markEnd = Math.min(mark.lastIndex, titleEnd)
  while (titleEnd > markEnd && /\s/.test(text[titleEnd - 1]!)) titleEnd--
  const [, kind = '', sign = ''] = match
  return {
    found,
    kind: kind.toLowerCase(),
    sign: sign as Alert['sign'],
    markStart,
    markEnd: Math.min(markEnd, titleEnd),
    titleEnd,
  }
}
