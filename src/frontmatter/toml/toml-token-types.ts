import type { CustomPatternMatcherReturn, IMultiModeLexerDefinition, IToken, TokenType } from 'chevrotain'
import { createToken, EOF, Lexer } from 'chevrotain'
import { charTable } from './char-table.ts'
import { statementAhead } from './statement-ahead.ts'
import { lineEnd, lineStringEnd, multilineStringEnd, opensMultiline } from './string-end.ts'

type Match = (source: string, start: number, tokens: readonly IToken[]) => number

/** A token type of our own matching: `end` gives the end of the token at a place, or a number up to it for none. */
function scanned(name: string, hint: readonly (string | number)[], end: Match, more: object = {}): TokenType {
  // The lexer takes the text out at once, so that one list serves for all matches.
  const match: CustomPatternMatcherReturn = ['']
  const exec = (source: string, start: number, tokens: IToken[]): CustomPatternMatcherReturn | null => {
    const at = end(source, start, tokens)
    if (at <= start) return null
    match[0] = source.slice(start, at)
    return match
  }
  return createToken({ name, pattern: { exec }, start_chars_hint: [...hint], line_breaks: true, ...more })
}

/** A one-line string. Its token has a payload unless the text between the quotes is the value as it is. */
function quoted(name: string, quote: string, plain: RegExp): TokenType {
  const sticky = new RegExp(plain, 'y')
  const match: CustomPatternMatcherReturn = ['']
  const exec = (source: string, start: number): CustomPatternMatcherReturn | null => {
    sticky.lastIndex = start
    const isPlain = sticky.test(source)
    const end = isPlain ? sticky.lastIndex : lineStringEnd(source, start)
    if (end < 0) return null
    match[0] = source.slice(start, end)
    match.payload = isPlain ? undefined : 'decode'
    return match
  }
  return createToken({ name, pattern: { exec }, start_chars_hint: [quote], line_breaks: false })
}

// Chevrotain sorts code units above 255 into buckets of 255: one of each bucket stands for all.
const anyChar = Array.from({ length: 256 }, (_, code) => code).concat(
  Array.from({ length: 256 }, (_, bucket) => Math.min(256 + bucket * 255, 65535)),
)
const delimiters = charTable('\t\n\r "#\',=[\\]{}')
const wordStart = anyChar.filter(code => delimiters[code] !== 1)
const bareKeyStart = anyChar.filter(code => code < 128 && /[\w-]/.test(String.fromCharCode(code)))
const skipped = { group: Lexer.SKIPPED }

const wordEnd: Match = (source, start) => {
  let at = start
  while (at < source.length && delimiters[source.charCodeAt(at)] !== 1) at++
  // A date and a time may have one space between them (RFC 3339); no other value has one inside.
  if (at - start !== 10 || source.charCodeAt(at) !== 32 || source.charCodeAt(start + 4) !== 45) return at
  const next = source.charCodeAt(at + 1)
  if (!(next >= 48 && next <= 57) || !/^\d{4}-\d\d-\d\d$/.test(source.slice(start, at))) return at
  at += 1
  while (at < source.length && delimiters[source.charCodeAt(at)] !== 1) at++
  return at
}

// A backslash takes the rest of the line along: were the quotes behind it read as openers, each of many such
// lines could look for its end in the whole rest of the source.
const strayEnd: Match = (source, start) => {
  if (source.charCodeAt(start) === 92) return lineEnd(source, start)
  return start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
}

const lineBreakEnd = (source: string, start: number): number => {
  if (source.charCodeAt(start) === 10) return start + 1
  return source.charCodeAt(start) === 13 && source.charCodeAt(start + 1) === 10 ? start + 2 : start
}

function resyncEnd(kinds: readonly string[]): Match {
  return (source, start) => {
    const end = lineBreakEnd(source, start)
    return end > start && kinds.includes(statementAhead(source, end) ?? '') ? end : start
  }
}

// An unclosed multi-line string ends where the next entry seems to start, so that the entries below are read.
const brokenMultilineEnd: Match = (source, start) => {
  if (!opensMultiline(source, start)) return start
  for (let end = lineEnd(source, start); ; end = lineEnd(source, source.indexOf('\n', end) + 1)) {
    const feed = source.indexOf('\n', end)
    if (feed < 0) return source.length
    if (statementAhead(source, feed + 1) !== undefined) return end
  }
}

const keyEquals = /[\w-]+[ \t]*=[ \t]*/y
const keyEqualsEnd: Match = (source, start, tokens) => {
  if (tokens.length > 0 && !isLineEnd(tokens[tokens.length - 1]!)) return start
  keyEquals.lastIndex = start
  return keyEquals.test(source) ? keyEquals.lastIndex : start
}

const one = (name: string, pattern: string, more: object = {}) => createToken({ name, pattern, ...more })

const Blanks = createToken({ name: 'Blanks', pattern: /[ \t]+/, ...skipped })
const InnerNewline = createToken({ name: 'InnerNewline', pattern: /\r?\n/, line_breaks: true, ...skipped })
const commentEnd: Match = (source, start) => lineEnd(source, start)

export const ByteOrderMark = scanned('ByteOrderMark', [0xfeff], (source, start) =>
  start === 0 && source.charCodeAt(0) === 0xfeff ? 1 : start,
)
export const Newline = scanned('Newline', ['\n', '\r'], lineBreakEnd)
/** The line end of a statement: back to the place where keys and headers are read. */
export const ValueNewline = createToken({
  name: 'ValueNewline',
  pattern: /\r?\n/,
  line_breaks: true,
  pop_mode: true,
})
/** A line end inside brackets that cannot go on there, as an entry of the document follows. */
const Resync = scanned('Resync', ['\n', '\r'], resyncEnd(['key', 'header']), { push_mode: 'line' })
/** The same where `key =` may go on. */
const HeaderResync = scanned('HeaderResync', ['\n', '\r'], resyncEnd(['header']), {
  push_mode: 'line',
})
export const Comment = scanned('Comment', ['#'], commentEnd)
/** Comments inside brackets, kept apart: they may stand anywhere, so the grammar need not know them. */
const InnerComment = scanned('InnerComment', ['#'], commentEnd, { group: 'innerComments' })
/** `key = ` at the start of a line in one piece: most lines start so, and each token costs time. */
export const KeyEquals = scanned('KeyEquals', bareKeyStart, keyEqualsEnd, { push_mode: 'value' })
export const BareKey = createToken({ name: 'BareKey', pattern: /[A-Za-z0-9_-]+/ })
const inlineValue = { pop_mode: true, push_mode: 'inlineValue' }
export const Dot = one('Dot', '.')
export const Equals = one('Equals', '=', { push_mode: 'value' })
export const InlineEquals = one('InlineEquals', '=', inlineValue)
export const HeaderOpen = one('HeaderOpen', '[')
export const HeaderClose = one('HeaderClose', ']')
export const DoubleOpen = one('DoubleOpen', '[[')
export const DoubleClose = one('DoubleClose', ']]')
export const ArrayOpen = one('ArrayOpen', '[', { push_mode: 'array' })
export const ArrayClose = one('ArrayClose', ']', { pop_mode: true })
export const TableOpen = one('TableOpen', '{', { push_mode: 'inlineKey' })
export const TableClose = one('TableClose', '}', { pop_mode: true })
export const Comma = one('Comma', ',')
export const InlineComma = one('InlineComma', ',', { pop_mode: true, push_mode: 'inlineKey' })
const plainBasic = /"[^"\\\0-\x08\x0a-\x1f\x7f]*"/
const plainLiteral = /'[^'\0-\x08\x0a-\x1f\x7f]*'/
export const MultilineBasic = scanned('MultilineBasic', ['"'], (source, start) =>
  opensMultiline(source, start) ? multilineStringEnd(source, start) : start,
)
export const MultilineLiteral = scanned('MultilineLiteral', ["'"], (source, start) =>
  opensMultiline(source, start) ? multilineStringEnd(source, start) : start,
)
export const BrokenMultiline = scanned('BrokenMultiline', ['"', "'"], brokenMultilineEnd)
export const Basic = quoted('Basic', '"', plainBasic)
export const Literal = quoted('Literal', "'", plainLiteral)
/** Quoted names. Types of their own, as the grammar tells keys and values in brackets by their first token. */
export const BasicKey = quoted('BasicKey', '"', plainBasic)
export const LiteralKey = quoted('LiteralKey', "'", plainLiteral)
export const BrokenString = scanned('BrokenString', ['"', "'"], lineEnd)
/** A run of characters that may be a number, a date or a word; the grammar's action reads it. */
export const Word = scanned('Word', wordStart, wordEnd)
export const Stray = scanned('Stray', anyChar, strayEnd)

const multilines = [MultilineBasic, MultilineLiteral, BrokenMultiline]
const values = [...multilines, Basic, Literal, BrokenString, ArrayOpen, TableOpen]
const keys = [BareKey, Dot, ...multilines, BasicKey, LiteralKey, BrokenString]
const inner = [Blanks, InnerNewline, InnerComment]

/** The five states of the lexer: what a character means depends on the side of `=` and on the bracket. */
export const tomlLexerDefinition: IMultiModeLexerDefinition = {
  defaultMode: 'line',
  modes: {
    line: [
      ByteOrderMark,
      ...[Blanks, Newline, Comment, KeyEquals, ...keys, Equals],
      ...[DoubleOpen, DoubleClose, HeaderOpen, HeaderClose, Stray],
    ],
    value: [Blanks, ValueNewline, Comment, ...values, Word, Stray],
    array: [Resync, ...inner, ...values, Comma, ArrayClose, Word, Stray],
    inlineKey: [HeaderResync, ...inner, ...keys, InlineEquals, TableClose, Stray],
    inlineValue: [Resync, ...inner, ...values, InlineComma, TableClose, Word, Stray],
  },
}

/** Whether a broken statement ends at this token: a line end of the document, or the end of the source. */
export function isLineEnd({ tokenType }: IToken): boolean {
  return (
    tokenType === ValueNewline ||
    tokenType === Newline ||
    tokenType === EOF ||
    tokenType === Resync ||
    tokenType === HeaderResync
  )
}

/** Whether the text between the quotes of a string is its value. */
export function isPlainString({ payload, tokenType }: IToken): boolean {
  return payload === undefined && tokenType !== MultilineBasic && tokenType !== MultilineLiteral
}
