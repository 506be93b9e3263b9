import type { IToken } from 'chevrotain'
import { goNumber } from './go-number.ts'
import type { NumberLiteral, Operand, Span, StringLiteral } from './template-nodes.ts'
import { unquoteGo } from './unquote-go.ts'

/** Where a token stands. */
export function tokenSpan(token: IToken): Span {
  return { startOffset: token.startOffset, endOffset: token.startOffset + token.image.length }
}

/** The names of `.A.B`. */
export function fieldNames(image: string): string[] {
  return image.slice(1).split('.')
}

export function stringLiteral(token: IToken): StringLiteral {
  const { image } = token
  // Go drops carriage returns of raw strings only in its own source files, not in templates' values
  const value = image.startsWith('`') ? image.slice(1, -1) : (unquoteGo(image) ?? image.slice(1, -1))
  return { type: 'string', value, ...tokenSpan(token) }
}

export function numberLiteral(token: IToken): NumberLiteral {
  const number = goNumber(token.image) ?? { kind: 'integer', value: null }
  return { type: 'number', ...number, raw: token.image, ...tokenSpan(token) }
}

export function characterLiteral(token: IToken): NumberLiteral {
  const value = unquoteGo(token.image)?.codePointAt(0) ?? null
  return { type: 'number', kind: 'character', value, raw: token.image, ...tokenSpan(token) }
}

/** A variable with or without fields. */
export function variableOperand(token: IToken): Operand {
  const [name, ...path] = token.image.split('.') as [string, ...string[]]
  return { type: 'variable', name, path, ...tokenSpan(token) }
}
