import type { IToken } from 'chevrotain'

// Go's letters and digits: `unicode.IsLetter`, `unicode.IsDigit` and the underscore
const letters = '[\\p{L}\\p{Nd}_]'
const word = new RegExp(`[\\p{L}_]${letters}*`, 'uy')
const fieldPath = new RegExp(`(?:\\.(?![0-9])${letters}+)+`, 'uy')
const variable = new RegExp(`\\$${letters}*`, 'uy')

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** A name or a keyword. */
export function matchWord(text: string, offset: number): RegExpExecArray | null {
  return at(word, text, offset)
}

/** Fields at the start of an operand. */
export function matchField(text: string, offset: number): RegExpExecArray | null {
  return text[offset] === '.' ? at(fieldPath, text, offset) : null
}

const chainBases = new Set([
  'RightParen',
  'Identifier',
  'String',
  'RawString',
  'Character',
  'Number',
  'Boolean',
  'Nil',
  'Dot',
])

const keyword = /^(?:if|with|range|else|end|define|block|template|break|continue)$/

/** Fields that touch the operand before them. */
export function matchChain(text: string, offset: number, before: IToken[]): RegExpExecArray | null {
  if (text[offset] !== '.') return null
  const last = before.at(-1)
  if (!last || keyword.test(last.image)) return null
  return chainBases.has(last.tokenType.name) ? at(fieldPath, text, offset) : null
}

export function matchVariable(text: string, offset: number): RegExpExecArray | null {
  return text[offset] === '$' ? at(variable, text, offset) : null
}

/** A variable with fields: one token, as Go sees one operand. */
export function matchVariableField(text: string, offset: number): RegExpExecArray | null {
  const name = matchVariable(text, offset)
  const fields = name && matchField(text, offset + name[0].length)
  return fields ? ([name[0] + fields[0]] as unknown as RegExpExecArray) : null
}
