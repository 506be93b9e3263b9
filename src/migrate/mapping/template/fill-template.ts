import { parsePieceTemplate } from './parse-piece-template.ts'
import type { TemplatePiece } from './template-piece.ts'
import type { TemplateValues } from './template-values.ts'

/** Spells a value for its place; content (`{inner}`) is not spelled anew. */
export type SpellValue = (value: string) => string

/** A template, filled, on both sides of the content. */
export interface SplitTemplate {
  readonly open: string
  readonly close: string
}

/** `false` counts as not given where only that matters, as in Hugo's `if`. */
function isGiven(piece: TemplatePiece, values: TemplateValues): boolean {
  if (piece.type !== 'value') return true
  const value = values.get(piece.name) ?? ''
  if (piece.isCondition) return value !== '' && value !== 'false' && value !== '0'
  return value !== '' || piece.fallback !== undefined
}

/** What is printed, with `null` where the content stands. Nesting costs memory, not the call stack. */
function filledParts(
  pieces: readonly TemplatePiece[],
  values: TemplateValues,
  spell: SpellValue,
): (string | null)[] {
  const parts: (string | null)[] = []
  const todo = pieces.toReversed()
  for (let piece = todo.pop(); piece !== undefined; piece = todo.pop()) {
    if (piece.type === 'text') parts.push(piece.value)
    else if (piece.type !== 'value') {
      if (piece.type === 'optional' && !piece.pieces.every(inner => isGiven(inner, values))) continue
      for (const inner of piece.pieces.toReversed()) todo.push(inner)
    } else if (piece.isCondition) continue
    else if (piece.name === 'inner') parts.push(null)
    else parts.push(spell(values.get(piece.name) || (piece.fallback ?? '')))
  }
  return parts
}

const unchanged: SpellValue = value => value

/**
 * A template of a mapping with the values of a call (see `parsePieceTemplate`). Values go through `spell`, the text of
 * the template and the content do not. Linear in the lengths of template and values.
 */
export function fillTemplate(template: string, values: TemplateValues, spell = unchanged): string {
  const inner = values.get('inner') ?? ''
  return filledParts(parsePieceTemplate(template), values, spell)
    .map(part => part ?? inner)
    .join('')
}

/**
 * The same, but only what stands before and behind the content, so that this can stay where it is. `undefined` when the
 * content does not stand in it exactly once. `inner` of the values only says whether there is content.
 */
export function splitTemplate(
  template: string,
  values: TemplateValues,
  spell = unchanged,
): SplitTemplate | undefined {
  const parts = filledParts(parsePieceTemplate(template), values, spell)
  const at = parts.indexOf(null)
  if (at === -1 || parts.includes(null, at + 1)) return undefined
  return { open: parts.slice(0, at).join(''), close: parts.slice(at + 1).join('') }
}
