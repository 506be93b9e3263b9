import type { TomlErrorCode } from './toml-error.ts'

/** At most this much of the source is quoted in a message. */
const longest = 40

/** The message of a problem. `text` is what stands in the source there; '' means its end or a line's end. */
export function describeProblem(code: TomlErrorCode, text: string, detail = ''): string {
  const found = text === '' || /^\r?\n/.test(text) ? 'the line ends' : `there is ${shown(text)}`
  switch (code) {
    case 'expected-key':
      return `A key was expected here, but ${found}. A bare key has only A-Z, a-z, 0-9, _ and -; put other names in quotes.`
    case 'expected-equals':
      return text.startsWith(':')
        ? 'TOML puts = between a key and its value, not a colon. Write = here, or use --- fences for YAML.'
        : `= was expected behind the key, but ${found}. Write key = value; put a key with spaces in quotes.`
    case 'expected-value':
      return `A value was expected here, but ${found}. Write a string in quotes, a number, a date, true, false, [ or {, on the same line.`
    case 'expected-line-end':
      return `The line should end here, but ${found}. Each entry has a line of its own; put text in quotes.`
    case 'expected-header-end':
      return `The table header should close here, but ${found}. A table is [name], an element of an array of tables [[name]].`
    case 'expected-array-end':
      return `A comma or ] was expected in the array, but ${found}. Put a comma between its values.`
    case 'expected-inline-table-end':
      return `A comma or } was expected in the inline table, but ${found}. Put a comma between its entries.`
    case 'unclosed-array':
      return 'This array is never closed. Add the missing ].'
    case 'unclosed-inline-table':
      return 'This inline table is never closed. Add the missing }.'
    case 'unterminated-string':
      return /^("""|''')/.test(text)
        ? `This string is never closed. Add the closing ${text.slice(0, 3)}.`
        : `This string does not end on its line. Add the closing ${text.slice(0, 1)}, or use three quotes for several lines.`
    case 'invalid-value':
      return `${shown(detail)} is no TOML value. ${insteadOf(detail)}`
    case 'invalid-number':
      return `${shown(text)} is no number: ${detail}.`
    case 'invalid-date-time':
      return `${shown(text)} is no date or time: ${detail}.`
    case 'invalid-escape':
      return `${shown(detail)} is no escape sequence. Double the backslash to have one, or put the string in single quotes.`
    case 'integer-out-of-range':
      return `${shown(text)} does not fit in 64 bits, so Hugo cannot read it. Put it in quotes.`
    case 'float-out-of-range':
      return `${shown(text)} is too large for a float, so Hugo cannot read it. Write inf, or put it in quotes.`
    case 'control-character':
      return `The control character ${detail} cannot stand here. ${detail === 'U+000D' ? 'A line ends with LF or CRLF, not with CR alone.' : 'Remove it, or write it as an escape in double quotes.'}`
    case 'byte-order-mark':
      return 'A byte order mark can only stand at the start of a file. Remove it.'
    case 'nested-too-deep':
      return `Arrays and inline tables may be nested at most ${detail} deep here. Make the value flatter.`
    case 'duplicate-key':
      return `The key ${shown(detail)} already has a value. A key can have only one; remove or rename one of them.`
    case 'not-a-table':
      return `${shown(detail)} already has a value that is no open table, so nothing can be added to it. Rename one of them.`
    case 'duplicate-table':
      return `The table ${shown(detail)} is already defined. Put its entries together below one header.`
    case 'extended-table':
      return `The table ${shown(detail)} is defined elsewhere, by a header or a dotted key. Put its entries together there.`
  }
}

function shown(text: string): string {
  const line = text.split(/\r?\n/, 1)[0]!
  const part = line.length > longest ? `${line.slice(0, longest)}…` : line
  return `\`${part.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g, codePoint)}\``
}

/** A character by its number, for those that cannot be seen. */
export function codePoint(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function insteadOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'yes' || lower === 'on') return 'Write true, or put it in quotes to have a string.'
  if (lower === 'no' || lower === 'off') return 'Write false, or put it in quotes to have a string.'
  if (['true', 'false', 'inf', 'nan'].includes(lower)) return `Write it in lower case: ${lower}.`
  if (lower === 'null' || lower === 'nil' || lower === '~') return 'TOML has no null; leave the key out.'
  return 'Put it in quotes to have a string.'
}
