import type { TomlErrorCode } from './toml/toml-error.ts'

interface Report {
  readonly message: string
  /** Where Hugo points: UTF-16 units from the start of the block. */
  readonly offset: number
}

/**
 * What Hugo's decoder (go-toml 2.4.3, as measured with Hugo 0.169) says of a problem, and where. Our ranges name the
 * part that is wrong; the decoder points at the byte at which it gave up.
 */
export function hugoTomlError(code: TomlErrorCode, source: string, start: number, end: number): Report {
  const text = source.slice(start, end)
  const at = (message: string, offset = start): Report => ({ message, offset })
  switch (code) {
    case 'expected-key':
      if (source[start] === ',') return at('unexpected comma in inline table')
      if (/^(?:"""|''')/.test(source.slice(start, start + 3))) return at("expected '=' after key", start + 2)
      return at(`invalid character at start of key: ${byteName(source, start)}`)
    case 'expected-equals':
      return at("expected '=' after key")
    case 'expected-value':
      if (source[start] === ',' && !/=[ \t]*$/.test(source.slice(0, start))) {
        return at(`expected value but got ${byteName(source, start)}`)
      }
      if (/^[+-]/.test(source.slice(start, start + 1))) {
        return at(`expected digit but got ${byteName(source, start + 1)}`, start + 1)
      }
      return at(`unexpected character ${byteName(source, start)} at start of value`)
    case 'expected-line-end':
      return at(`expected newline but got ${byteName(source, start)}`)
    case 'expected-header-end':
      if (source.startsWith(']]', start)) {
        return at(`expected newline but got ${byteName(source, start + 1)}`, start + 1)
      }
      return at(
        /^\s*\[\[/.test(source.slice(source.lastIndexOf('\n', start - 1) + 1))
          ? "expected ']]' to close array table name"
          : "expected ']' to close table name",
      )
    case 'expected-array-end':
      return source[start] === ','
        ? at(`expected value but got ${byteName(source, start)}`)
        : at("expected ',' or ']' after array value")
    case 'expected-inline-table-end':
      return source[start] === ','
        ? at('unexpected comma in inline table')
        : at("expected ',' or '}' after inline table key-value")
    case 'unclosed-array':
      return at('array is incomplete', lastTextEnd(source, source.length))
    case 'unclosed-inline-table':
      return at('inline table is incomplete', lastTextEnd(source, source.length))
    case 'unterminated-string':
      return unterminated(source, start)
    case 'invalid-value':
      if (/^[+-](?![in\d])/.test(text)) {
        return at(`expected digit but got ${byteName(source, start + 1)}`, start + 1)
      }
      return invalidValue(source, start, text)
    case 'invalid-number':
      return invalidNumber(source, start, text)
    case 'invalid-date-time':
      return invalidDate(start, text)
    case 'invalid-escape':
      return invalidEscape(source, start)
    case 'integer-out-of-range':
      return at('decimal number is too large to fit in a 64-bit signed integer')
    case 'float-out-of-range':
      return at(
        `unable to parse float: strconv.ParseFloat: parsing "${text.replaceAll('_', '')}": value out of range`,
      )
    case 'control-character':
      return controlCharacter(source, start)
    case 'byte-order-mark':
      return at(`invalid character at start of key: ${byteName(source, start)}`)
    case 'nested-too-deep':
      return at('nesting too deep')
    default:
      return keyConflict(source, start, text)
  }
}

/** The first byte of a character as Go names it: `U+00C3 'Ã'`. */
function byteName(source: string, offset: number): string {
  const code = source.codePointAt(offset) ?? 10
  const byte =
    code < 0x80
      ? code
      : code < 0x800
        ? 0xc0 | (code >> 6)
        : code < 0x10000
          ? 0xe0 | (code >> 12)
          : 0xf0 | (code >> 18)
  const name = `U+${byte.toString(16).toUpperCase().padStart(4, '0')}`
  const isPrinted = byte >= 0x20 && byte !== 0x7f && byte !== 0xad && (byte < 0x7f || byte > 0xa0)
  return isPrinted ? `${name} '${String.fromCharCode(byte)}'` : name
}

function lastTextEnd(source: string, end: number): number {
  return source.slice(0, end).replace(/\r?\n$/, '').length
}

function unterminated(source: string, start: number): Report {
  const triple = source.slice(start, start + 3)
  if (triple === '"""')
    return {
      message: 'multiline basic string not terminated by """',
      offset: lastTextEnd(source, source.length),
    }
  if (triple === "'''")
    return {
      message: "multiline literal string not terminated by '''",
      offset: lastTextEnd(source, source.length),
    }
  const lineEnd = source.indexOf('\n', start)
  const kind = source[start] === '"' ? 'basic' : 'literal'
  if (lineEnd < 0) return { message: `unterminated ${kind} string`, offset: start }
  const offset = source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
  return { message: `${kind} strings cannot have new lines`, offset }
}

function invalidValue(source: string, start: number, text: string): Report {
  const word = text.startsWith('t') ? 'true' : text.startsWith('f') ? 'false' : undefined
  const rest = /^(?:true|false|inf|nan)/.exec(text)?.[0]
  if (rest !== undefined) {
    const offset = start + rest.length
    return { message: `expected newline but got ${byteName(source, offset)}`, offset }
  }
  if (word !== undefined) return { message: `expected keyword "${word}"`, offset: start }
  return { message: `unexpected character ${byteName(source, start)} at start of value`, offset: start }
}

function invalidNumber(source: string, start: number, text: string): Report {
  const at = (message: string, offset = start): Report => ({ message, offset })
  const signed = /^[+-]/.test(text) ? 1 : 0
  const digits = text.slice(signed)
  if (signed === 1 && /^0[xob]/.test(digits)) return at('sign is not allowed on numbers with a radix prefix')
  if (/^0[xob]/.test(digits)) {
    return /^0(?:x[\da-f]|o[0-7]|b[01])/i.test(digits)
      ? at('number must have at least one digit between underscores')
      : at('radix prefix must be followed by at least one digit')
  }
  if (/^\./.test(digits)) return at(`unexpected character ${byteName(source, start)} at start of value`)
  if (!/^\d/.test(digits)) {
    const offset = start + signed
    return signed === 1
      ? at(`expected digit but got ${byteName(source, offset)}`, offset)
      : at(`unexpected character ${byteName(source, start)} at start of value`)
  }
  if (/^0[\d_]/.test(digits)) return at('integers cannot have leading zeroes', start + (signed === 1 ? 1 : 0))
  const underscore = digits.search(/__|_(?!\d)/)
  const point = digits.search(/\.(?!\d)/)
  const exponent = digits.search(/[eE][+-]?(?!\d|[+-])/)
  if (point >= 0 && (underscore < 0 || point < underscore)) {
    return at('decimal point must be followed by a digit', start + signed + point + 1)
  }
  if (exponent >= 0 && (underscore < 0 || exponent < underscore)) {
    return at('exponent must contain at least one digit', start + signed + exponent + 1)
  }
  if (underscore >= 0) {
    return at('number must have at least one digit between underscores', start + signed + underscore)
  }
  const rest = /^\d[\d_]*(?:\.[\d_]+)?(?:[eE][+-]?\d+)?/.exec(digits)?.[0].length ?? 0
  const offset = start + signed + rest
  if (digits === '0X1' || /^0[XOB]/.test(digits)) return at('strings must be quoted', start + 1)
  return at(`expected newline but got ${byteName(source, offset)}`, offset)
}

function invalidDate(start: number, text: string): Report {
  const at = (message: string, offset: number): Report => ({ message, offset: start + offset })
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const timeStart = date === null ? 0 : 11
  if (/^\d{4}-/.test(text)) {
    if (date === null) return at('dates are expected to have the format YYYY-MM-DD', 0)
    const month = Number(date[2])
    if (month < 1 || month > 12) return at('impossible date', 5)
    const days = new Date(Date.UTC(2000 + (Number(date[1]) % 400), month, 0)).getUTCDate()
    const day = Number(date[3])
    if (day < 1 || day > days) return at('impossible date', 8)
  }
  if (date !== null && !/^[Tt ]/.test(text.slice(10))) {
    return at(`expected newline but got ${byteName(text, 10)}`, 10)
  }
  const time = text.slice(timeStart)
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?/.exec(time)
  if (parts === null) return at('times are expected to have the format HH:MM[:SS[.NNNNNN]]', timeStart)
  if (Number(parts[1]) > 23) return at('hour cannot be greater 23', timeStart)
  if (Number(parts[2]) > 59) return at('minutes cannot be greater 59', timeStart + 3)
  if (Number(parts[3] ?? 0) > 59) return at('seconds cannot be greater than 59', timeStart + 6)
  const rest = time.slice(parts[0].length)
  if (/^\.(?!\d)/.test(rest))
    return at('need at least one digit after fraction point', timeStart + parts[0].length)
  const zone = rest.search(/[+-]/)
  return at('invalid timezone offset hours', timeStart + parts[0].length + Math.max(0, zone) + 1)
}

function invalidEscape(source: string, start: number): Report {
  const letter = source[start + 1] ?? ''
  const length = { x: 2, u: 4, U: 8 }[letter]
  if (length === undefined) {
    return { message: `invalid escape character ${byteName(source, start + 1)}`, offset: start }
  }
  const digits = source.slice(start + 2, start + 2 + length)
  const bad = digits.search(/[^\da-fA-F]/)
  if (bad >= 0) {
    return { message: 'invalid hexadecimal digit in unicode escape sequence', offset: start + 2 + bad }
  }
  return { message: 'escape sequence is not a valid unicode code point', offset: start }
}

function controlCharacter(source: string, start: number): Report {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  if (source[start] === '\r')
    return { message: `expected newline but got ${byteName(source, start)}`, offset: start }
  if (/^[^"']*#/.test(line))
    return { message: 'control characters are not allowed in comments', offset: start }
  const quote = /["']/.exec(line)?.[0]
  if (quote === undefined)
    return { message: `invalid character at start of key: ${byteName(source, start)}`, offset: start }
  return {
    message: `${quote === '"' ? 'basic' : 'literal'} strings cannot have control characters`,
    offset: start,
  }
}

function keyConflict(source: string, start: number, text: string): Report {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const line = source.slice(lineStart)
  const parts = text.split('.').map(part => part.trim().replace(/^["']|["']$/g, ''))
  const name = parts.at(-1)!
  const header = /^\s*\[\[?\s*/.exec(line)?.[0]
  // the decoder points at the start of the key, ours at the part that is wrong
  const offset = lineStart + (header?.length ?? Math.max(0, line.search(/\S/)))
  if (header === undefined) return { message: `key ${name} is already defined`, offset }
  const defined = definedAs(source.slice(0, lineStart), name)
  if (header.includes('[[')) {
    const as = defined === 'table' ? 'a table' : 'a value'
    return { message: `key ${name} already exists as ${as}, but should be an array table`, offset }
  }
  if (defined === 'inline') return { message: `key ${name} already exists as a value`, offset }
  if (defined === 'value') return { message: `key ${name} should be a table, not a value`, offset }
  const as =
    defined === 'dotted' ? ' as defined by a dotted key' : defined === 'array' ? ' as an array of tables' : ''
  return { message: `table ${name} already exists${as}`, offset }
}

const headerLine = /^\s*\[(\[?)([^\]\n]*)\]/
const entryLine = /^\s*([^=\n[#]+)=\s*(\{?)/

/** How the lines above a header define its last name, judged by their look. */
function definedAs(above: string, name: string): 'table' | 'array' | 'dotted' | 'inline' | 'value' {
  for (const line of above.split('\n')) {
    const header = headerLine.exec(line)
    const entry = header === null ? entryLine.exec(line) : null
    const parts = (header?.[2] ?? entry?.[1] ?? '')
      .split('.')
      .map(part => part.trim().replace(/^["']|["']$/g, ''))
    if (!parts.includes(name)) continue
    if (header !== null) {
      if (parts.at(-1) === name) return header[1] === '[' ? 'array' : 'table'
    } else if (parts.at(-1) !== name) return 'dotted'
    else return entry![2] === '{' ? 'inline' : 'value'
  }
  return 'table'
}
