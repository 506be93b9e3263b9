import { parsePieceTemplate } from './parse-piece-template.ts'
import type { TemplatePiece } from './template-piece.ts'

/** The value of a parameter, by its name in lower case or its number; an empty one is as none. */
export type ValueFor = (name: string) => string | undefined

/** Spells a value for its place; content (`{inner}`) is not spelled anew. */
export type SpellValue = (value: string) => string

function firstGiven(names: readonly string[], valueFor: ValueFor): string {
  for (const name of names) {
    const value = valueFor(name) ?? ''
    if (value !== '') return value
  }
  return ''
}

/** `false` counts as not given where only that matters, as in Hugo's `if`. */
function isGiven(piece: TemplatePiece, valueFor: ValueFor): boolean {
  if (piece.type !== 'value') return true
  const value = firstGiven(piece.names, valueFor)
  if (piece.isCondition) return value !== '' && value !== 'false' && value !== '0'
  return value !== '' || piece.fallback !== undefined
}

const unchanged: SpellValue = value => value

/**
 * A template of a mapping with the values of a call (see `parsePieceTemplate`). Values go through `spell`, the text of the
 * template and the content (the value of `inner`) do not. Linear in the lengths of template and values; nesting costs
 * memory, not the call stack.
 */
export function fillTemplate(template: string, valueFor: ValueFor, spell = unchanged): string {
  const parts: string[] = []
  const todo = parsePieceTemplate(template).toReversed()
  for (let piece = todo.pop(); piece !== undefined; piece = todo.pop()) {
    if (piece.type === 'text') parts.push(piece.value)
    else if (piece.type !== 'value') {
      if (piece.type === 'optional' && !piece.pieces.every(inner => isGiven(inner, valueFor))) continue
      for (const inner of piece.pieces.toReversed()) todo.push(inner)
    } else if (!piece.isCondition) {
      const value = firstGiven(piece.names, valueFor) || (piece.fallback ?? '')
      parts.push(piece.names.includes('inner') ? value : spell(value))
    }
  }
  return parts.join('')
}
