import { goQuote } from './go-quote.ts'

/** The first thing in a JSON text that Go's decoder refuses. */
export interface JsonProblem {
  readonly kind: 'syntax' | 'too-deep'
  readonly message: string
  readonly hugoText?: string
  readonly offset: number
}

/** Lists and maps inside of one another at most; Hugo's own limit is 10 000. */
const deepest = 1000

const whitespace = /[ \t\r\n]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const partialNumber = /-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+(?:[eE][+-]?)?)?|[eE][+-]?)?)?/y
const plainText = /[^"\\\u0000-\u001f]*/y

/**
 * Checks a JSON text as Go's `encoding/json` does and words the first problem as it does. Undefined when the text is
 * one valid value. Does not call itself; time is linear.
 */
export function checkJson(source: string): JsonProblem | undefined {
  const open: ('{' | '[')[] = []
  let at = skip(whitespace, source, 0)
  let expects: 'value' | 'key' | 'firstKey' | 'firstValue' | 'colon' | 'next' = 'value'
  for (;;) {
    at = skip(whitespace, source, at)
    const character = source[at]
    const container = open.at(-1)
    if (character === undefined)
      return problem(source, at, 'the end of the block', 'unexpected end of JSON input')
    if (expects === 'colon') {
      if (character !== ':')
        return invalid(source, at, 'after object key', 'Put a colon between a key and its value.')
      at++
      expects = 'value'
    } else if (expects === 'next') {
      if (character === ',') {
        at++
        expects = container === '{' ? 'key' : 'value'
      } else if (character === (container === '{' ? '}' : ']')) {
        at++
        open.pop()
      } else {
        const where = container === '{' ? 'after object key:value pair' : 'after array element'
        return invalid(source, at, where, 'Put a comma between two values; comments are not allowed.')
      }
    } else if (expects === 'key' || expects === 'firstKey') {
      if (expects === 'firstKey' && character === '}') {
        at++
        open.pop()
        expects = 'next'
      } else {
        if (character !== '"') {
          return invalid(
            source,
            at,
            'looking for beginning of object key string',
            'Keys are in double quotes, and no comma stands behind the last value.',
          )
        }
        const end = readText(source, at)
        if (typeof end !== 'number') return end
        at = end
        expects = 'colon'
      }
    } else if (character === '{' || character === '[') {
      open.push(character)
      if (open.length > deepest) {
        return {
          kind: 'too-deep',
          message: `Lists and maps are nested more than ${deepest} levels deep here. Make the front matter flatter, or move it to a data file.`,
          offset: at,
        }
      }
      at++
      expects = character === '{' ? 'firstKey' : 'firstValue'
    } else if (expects === 'firstValue' && character === ']') {
      at++
      open.pop()
      expects = 'next'
    } else {
      const end = readScalar(source, at, character)
      if (typeof end !== 'number') return end
      at = end
      expects = 'next'
    }
    if (expects === 'next' && open.length === 0) return undefined
  }
}

function readScalar(source: string, at: number, character: string): number | JsonProblem {
  if (character === '"') return readText(source, at)
  if (character === '-' || (character >= '0' && character <= '9')) {
    const whole = skip(number, source, at)
    const end = skip(partialNumber, source, at)
    if (whole >= end && whole > at) return whole
    return invalid(
      source,
      end,
      'in numeric literal',
      'A number has digits behind its sign, point and exponent.',
    )
  }
  const word =
    character === 't' ? 'true' : character === 'f' ? 'false' : character === 'n' ? 'null' : undefined
  if (word === undefined) {
    return invalid(
      source,
      at,
      'looking for beginning of value',
      'Write text in double quotes, a number, true, false or null.',
    )
  }
  for (let index = 1; index < word.length; index++) {
    if (source[at + index] !== word[index]) {
      return invalid(
        source,
        at + index,
        `in literal ${word} (expecting '${word[index]}')`,
        `Write ${word}, or put text in double quotes.`,
      )
    }
  }
  return at + word.length
}

function readText(source: string, start: number): number | JsonProblem {
  let at = start + 1
  for (;;) {
    at = skip(plainText, source, at)
    const character = source[at]
    if (character === undefined)
      return problem(source, at, 'the end of the block', 'unexpected end of JSON input')
    if (character === '"') return at + 1
    if (character !== '\\') {
      return invalid(source, at, 'in string', 'Write a line end as \\n and a tab as \\t.')
    }
    const sequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
    const end = skip(sequence, source, at)
    if (end === at) {
      const shown = source[at + 1] === 'u' ? source.slice(at, at + 6) : source.slice(at, at + 2)
      return {
        kind: 'syntax',
        message: `${shown} is no escape sequence of JSON. Double the backslash to have one.`,
        hugoText: `invalid escape sequence \`${shown}\` in string`,
        offset: at,
      }
    }
    at = end
  }
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

function invalid(source: string, at: number, where: string, help: string): JsonProblem {
  if (at >= source.length) return problem(source, at, 'the end of the block', 'unexpected end of JSON input')
  const quoted = goQuote(source, at)
  return {
    kind: 'syntax',
    message: `The character ${quoted} cannot stand here. ${help}`,
    hugoText: `invalid character ${quoted} ${where}`,
    offset: at,
  }
}

function problem(source: string, at: number, what: string, hugoText: string): JsonProblem {
  return {
    kind: 'syntax',
    message: `This JSON is not complete at ${what}. Close its quotes and brackets.`,
    hugoText,
    offset: Math.min(at, source.length),
  }
}
