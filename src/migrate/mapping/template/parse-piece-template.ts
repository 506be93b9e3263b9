import type { TemplatePiece } from './template-piece.ts'

const placeholder = /\{([\p{L}\p{N}_][\p{L}\p{N}_.|-]*)(\?|=[^{}\n]*)?\}/uy

interface OpenPiece {
  readonly pieces: TemplatePiece[]
  text: string
  hasPlaceholder: boolean
}

function emptyPiece(): OpenPiece {
  return { pieces: [], text: '', hasPlaceholder: false }
}

function endText(piece: OpenPiece): void {
  if (piece.text !== '') piece.pieces.push({ type: 'text', value: piece.text })
  piece.text = ''
}

/** Puts a piece that turned out to be no optional one, with its brackets, into the one around it. */
function addPlain(outer: OpenPiece, inner: OpenPiece, closing: string): void {
  endText(inner)
  outer.text += '['
  endText(outer)
  outer.pieces.push({ type: 'group', pieces: inner.pieces })
  outer.text += closing
}

/**
 * Reads a template: `{name}` or `{0}` is a parameter and `{inner}` the content, `{a|b}` the first of
 * several that is given, `{name=text}` has a text for a parameter that is not given, `{name?}` prints nothing. A piece in `[…]` with a parameter of its own falls away when one of these
 * is not given. A backslash takes the meaning from `{`, `[`, `]` and itself. All else is text, brackets without a
 * parameter and braces that are none of the above included.
 */
export function parsePieceTemplate(template: string): readonly TemplatePiece[] {
  const stack: OpenPiece[] = [emptyPiece()]
  for (let at = 0; at < template.length; ) {
    const top = stack.at(-1)!
    const char = template[at]!
    if (char === '\\' && /[\\{}[\]]/.test(template[at + 1] ?? '')) {
      top.text += template[at + 1]
      at += 2
      continue
    }
    placeholder.lastIndex = at
    const match = char === '{' ? placeholder.exec(template) : null
    if (match !== null) {
      endText(top)
      const [all, found, rest] = match
      const names = found!.toLowerCase().split('|')
      const fallback = rest?.startsWith('=') ? rest.slice(1) : undefined
      top.pieces.push({ type: 'value', names, fallback, isCondition: rest === '?' })
      top.hasPlaceholder = true
      at += all.length
      continue
    }
    if (char === '[') stack.push(emptyPiece())
    else if (char === ']' && stack.length > 1) {
      stack.pop()
      const outer = stack.at(-1)!
      if (top.hasPlaceholder) {
        endText(top)
        endText(outer)
        outer.pieces.push({ type: 'optional', pieces: top.pieces })
      } else addPlain(outer, top, ']')
    } else top.text += char
    at++
  }
  while (stack.length > 1) {
    const inner = stack.pop()!
    addPlain(stack.at(-1)!, inner, '')
  }
  endText(stack[0]!)
  return stack[0]!.pieces
}
