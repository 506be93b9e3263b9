import type { YAMLParseError } from 'yaml'
import { escapeText } from './escape-text.ts'
import type { YamlProblem } from './yaml-problem.ts'

type Report = Pick<YamlProblem, 'message' | 'hugoText' | 'hugoStart'>

/** Turns an error of the package `yaml` into ours, with Hugo's words; undefined when Hugo does not mind. */
export function syntaxProblem({ code, message, pos }: YAMLParseError, text: string): YamlProblem | undefined {
  const startOffset = Math.min(pos[0], text.length)
  const endOffset = Math.max(startOffset, Math.min(pos[1], text.length))
  const report = describe(code, message, startOffset, text)
  if (report === undefined) return undefined
  return { code: 'frontmatter/syntax', startOffset, endOffset, isFatal: true, ...report }
}

function describe(code: string, message: string, at: number, text: string): Report | undefined {
  const character = text[at] ?? ''
  switch (code) {
    case 'MULTIPLE_DOCS':
    case 'TAG_RESOLVE_FAILED':
      return undefined
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (character === ':') return { ...mappingValue(), hugoText: 'found an invalid key for this map' }
      return mappingValue()
    case 'TAB_AS_INDENT':
      return tab(at, text)
    case 'BAD_SCALAR_START':
      return badStart(character)
    case 'BAD_DQ_ESCAPE':
      return escapeText(text, at)
    case 'BAD_ALIAS': {
      const name = character === '*' ? 'alias' : 'anchor'
      return {
        message: `This ${name} has no name. Put text that starts with "${character}" in quotes.`,
        hugoText:
          character === '&' && /^[ \t]+\S/.test(text.slice(at + 1))
            ? 'undefined anchor value'
            : `undefined ${name} name`,
      }
    }
    case 'MISSING_CHAR':
      return missing(message, at, text)
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^-\s/.test(text.slice(at))) return nonMap()
      if (/[[{]/.test(text.slice(0, at)) && isInsideFlow(text, at)) return missingComma(text, at)
      if (/(^|\n)[^\n]*:\s[^\n]*\n\s*$/.test(text.slice(0, at))) return nonMap()
      return {
        message: 'A key must stand on one line. Is there a colon or a space missing behind the first word?',
        hugoText: 'unexpected key name',
      }
    case 'BAD_INDENT':
      return badIndent(message, at, text)
    default:
      return unexpected(message, at, text)
  }
}

/** Whether a bracket that is opened in front of an offset is not closed there. Quotes are not looked at. */
function isInsideFlow(text: string, at: number): boolean {
  let depth = 0
  for (const { 0: bracket } of text.slice(0, at).matchAll(/[[\]{}]/g))
    depth += bracket === '[' || bracket === '{' ? 1 : -1
  return depth > 0
}

function missingComma(text: string, at: number): Report {
  const next = text.slice(at).search(/\n\s*\S/)
  const lead = next < 0 ? 0 : next + 1 + text.slice(at + next + 1).search(/\S/)
  return {
    message: 'A comma is missing between two values here.',
    hugoText: `',' or '${insideList(text, at) ? ']' : '}'}' must be specified`,
    hugoStart: at + lead,
  }
}

function mappingValue(): Report {
  return {
    message: 'There is a second colon in this value. Put text with a colon and a space in quotes.',
    hugoText: 'mapping value is not allowed in this context',
  }
}

function nonMap(): Report {
  return {
    message:
      'This line has no colon, so that it is no key with a value. Write key: value, or indent the line.',
    hugoText: 'non-map value is specified',
  }
}

function tab(at: number, text: string): Report {
  const isFirst = text.slice(0, at).trim() === ''
  const message = 'YAML forbids tabs as indentation. Use spaces.'
  if (isFirst) {
    const key = /[ \t]*/y
    key.lastIndex = at
    key.exec(text)
    return {
      message,
      hugoText: 'tab character cannot use as a map key directly',
      hugoStart: keyLength(text, at),
    }
  }
  const lineStart = text.indexOf('\n', at) >= 0 && text[at] !== '\t' ? text.indexOf('\n', at) + 1 : at
  return { message, hugoText: "found character '\t' that cannot start any token", hugoStart: lineStart }
}

/** Hugo points behind as many characters as the key has. */
function keyLength(text: string, at: number): number {
  const colon = text.indexOf(':', at)
  return colon < 0 ? at : Math.max(at, at + text.slice(at, colon).trim().length)
}

function badStart(character: string): Report | undefined {
  // a comma starts a word in Hugo
  if (character === ',') return undefined
  return {
    message: `A word cannot start with "${character}" in YAML. Put the text in quotes.`,
    hugoText:
      character === '%'
        ? 'unexpected directive value. document not started'
        : `'${character}' is a reserved character`,
  }
}

function missing(message: string, at: number, text: string): Report {
  const quote = /Missing closing (.)quote/.exec(message)?.[1]
  if (quote !== undefined) {
    const name = quote === '"' ? 'double' : 'single'
    return {
      message: `This ${name}-quoted string is never closed. Add the closing quote.`,
      hugoText: `could not find end character of ${name}-quoted text`,
      hugoStart: openingQuote(text, at, quote),
    }
  }
  if (message.includes('directives-end')) {
    return {
      message:
        'A line that starts with "%" is a directive, which front matter cannot have. Put the text in quotes.',
      hugoText: 'unexpected directive value. document not started',
      hugoStart: text.search(/^%/m),
    }
  }
  if (message.startsWith('Flow map')) return unclosedFlow(text, at)
  if (message.includes(', or :') || message.includes('Missing ,')) {
    const list = insideList(text, at)
    return {
      message: 'A comma is missing between two values here.',
      hugoText: `',' or '${list ? ']' : '}'}' must be specified`,
    }
  }
  if (message.startsWith('Sequence item')) {
    const next = text.slice(at).search(/\S/)
    return { ...notAllowed(), hugoStart: at + Math.max(0, next) }
  }
  return nonMap()
}

/** The string reaches to the end of the block: its start is the last quote at the start of a value with no open one before. */
function openingQuote(text: string, at: number, quote: string): number {
  const quotes: number[] = []
  for (let found = text.indexOf(quote); found >= 0 && found <= at; found = text.indexOf(quote, found + 1)) {
    quotes.push(found)
  }
  for (let index = quotes.length - 1; index >= 0; index -= 2) {
    const start = quotes[index]!
    if (start === 0 || /[\s,[{:]/.test(text[start - 1]!)) return start
  }
  return quotes[0] ?? at
}

function insideList(text: string, at: number): boolean {
  return text.lastIndexOf('[', at) > text.lastIndexOf('{', at)
}

function notAllowed(suffix = ''): Report {
  return {
    message:
      'This cannot stand here: it belongs to no key. Check the indentation, or put the text in quotes.',
    hugoText: `value is not allowed in this context${suffix}`,
  }
}

function unclosedFlow(text: string, at: number): Report {
  const open = Math.max(text.lastIndexOf('{', at), text.lastIndexOf('[', at))
  const isList = text[open] === '['
  const inner = text.slice(open + 1)
  const start = open + 1 + Math.max(0, inner.search(/\S/))
  const message = `This ${isList ? 'list' : 'map'} is never closed. Add the missing "${isList ? ']' : '}'}".`
  const nextKey = /\n[^\s#,\]}][^\n]*?:(?:\s|$)/.exec(inner)
  if (nextKey !== null && inner.slice(0, nextKey.index).trim() !== '') {
    return {
      message,
      hugoText: `',' or '${isList ? ']' : '}'}' must be specified`,
      hugoStart: open + 2 + nextKey.index,
    }
  }
  if (isList) return { message, hugoText: "sequence end token ']' not found", hugoStart: open }
  const colon = inner.search(/:(?=\s|$)/)
  if (colon < 0) return { message, hugoText: 'could not find flow map content', hugoStart: start }
  if (inner.slice(colon + 1).trim() === '') {
    return { message, hugoText: 'could not find map value', hugoStart: open + 1 + colon }
  }
  return { message, hugoText: "could not find flow mapping end token '}'", hugoStart: open }
}

function badIndent(message: string, at: number, text: string): Report {
  if (message.startsWith('Flow')) return unclosedFlow(text, at)
  if (message.startsWith('Block scalar')) {
    const isTab = text[at] === '\t'
    if (isTab) {
      return {
        message: 'YAML forbids tabs as indentation. Use spaces.',
        hugoText: 'found a tab character where an indentation space is expected',
      }
    }
  }
  const before = text.slice(0, at)
  const line = text.slice(at).search(/[^\s]/)
  const isBehindBlock = /[|>][-+\d]*[ \t]*(?:#[^\n]*)?\n(?:[ \t]+[^\n]*\n|\n)*[ \t]*$/.test(before)
  return {
    ...notAllowed(isBehindBlock ? '. map key-value is pre-defined' : ''),
    hugoStart: at + Math.max(0, line),
  }
}

function unexpected(message: string, at: number, text: string): Report {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const before = text.slice(lineStart, at)
  if (message.startsWith('Unexpected block-seq-ind')) {
    if (before.trim() === '') return nonMap()
    return {
      message: 'A list cannot start on the line of its key. Put each "- item" on a line of its own.',
      hugoText: 'block sequence entries are not allowed in this context',
    }
  }
  if (message.startsWith('Block scalar header')) {
    const start = Math.max(text.lastIndexOf('|', at), text.lastIndexOf('>', at))
    const option = /^[|>]([^\s#]*)/.exec(text.slice(start))?.[1] ?? ''
    return {
      message: `"${option}" cannot stand behind "${text[start]}". Put the text on the next line, or in quotes.`,
      hugoText: `invalid header option: "${option}"`,
      hugoStart: start,
    }
  }
  if (message === 'Unexpected , in flow map') {
    return { message: 'There is a comma too many here.', hugoText: 'could not find flow map content' }
  }
  if (message === 'Unexpected , in flow sequence') {
    return { message: 'There is a comma too many here.', hugoText: 'unexpected scalar value type' }
  }
  if (text[at] === ']' && /[:,[-]\s*$/.test(before)) {
    return {
      message: 'This bracket closes nothing. Put the text in quotes.',
      hugoText: "could not find '[' character corresponding to ']'",
    }
  }
  const isBehindQuote = /["'][ \t]*$/.test(before) && before.includes(':')
  const isBehindAlias = /:\s+\*\S+\s+$/.test(before)
  const shown = notAllowed(isBehindQuote || isBehindAlias ? '. map key-value is pre-defined' : '')
  // where a less indented line ends the map, Hugo points at its key
  if (message.startsWith('Unexpected scalar at node end') && text[at] === '\n')
    return { ...shown, hugoStart: at + 1 }
  return /^[^\s]/.test(text.slice(lineStart)) && before.trim() !== '' && /^\w*$/.test(before)
    ? { ...shown, hugoStart: lineStart }
    : shown
}
