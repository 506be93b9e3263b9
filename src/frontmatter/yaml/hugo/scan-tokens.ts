import { plainScalar } from '../plain-scalar.ts'
import { goQuoteText } from './go-quote-text.ts'
import type { HugoToken, HugoTokenKind } from './hugo-token.ts'
import {
  chomped,
  explicitIndent,
  isIndentation,
  isValidHeader,
  type MultiLineText,
  multiLineText,
  noteColumn,
  noteLineEnd,
} from './multi-line-text.ts'
import { isDocumentMarker, scanQuotes } from './scan-quotes.ts'

/** Tags with a meaning: what stands behind any other is text. */
const knownTags = new Set(
  ['int', 'float', 'null', 'seq', 'map', 'str', 'binary', 'omap', 'set', 'timestamp', 'bool', 'merge'].map(
    name => `!!${name}`,
  ),
)
/** The longest text that is looked for in its source. */
const longestSought = 2000

/** The tokens of a YAML block as Hugo 0.169 finds them, those that it refuses among them. Reads each character once. */
export function scanTokens(source: string): HugoToken[] {
  return new Scanner(source).run()
}

type Place = Pick<HugoToken, 'line' | 'column'>

class Scanner {
  readonly characters: readonly string[]
  readonly #tokens: HugoToken[] = []
  origin: string[] = []
  at = 0
  column = 1
  /** The column of the last key or dash. */
  delimiterColumn = 0
  #line = 1
  #start = 0
  #firstToken = 0
  #hasFailed = false
  #buffer: string[] = []
  /** How much of the buffer and of the source ends in something else than white space. */
  #filled = 0
  #text: MultiLineText | undefined
  #saved: Place | undefined
  #indent = 0
  #isLineStart = true
  #direction: 'up' | 'down' | 'none' = 'none'
  #isAnchor = false
  #isAlias = false
  #isDirective = false
  #openLists = 0
  #openMaps = 0

  constructor(source: string) {
    this.characters = Array.from(source)
  }

  run(): HugoToken[] {
    while (this.at < this.characters.length) {
      this.#start = this.at
      this.#firstToken = this.#tokens.length
      this.#hasFailed = false
      this.#clear()
      while (this.at < this.characters.length && !this.#hasFailed) this.#step(this.characters[this.at]!)
      if (!this.#hasFailed) this.#flush()
    }
    for (const [index, token] of this.#tokens.entries()) {
      const next = this.#tokens[index + 1]
      if (next === undefined) break
      token.next = next
      next.previous = token
    }
    return this.#tokens
  }

  advance(count: number): void {
    this.column += count
    this.at += count
  }

  endLine(): void {
    this.column = 1
    this.#line++
    this.#indent = 0
    this.#isLineStart = true
    this.#isAnchor = false
    this.#isAlias = false
    this.#isDirective = false
    this.at++
  }

  #step(character: string): void {
    this.#turn(character)
    if (this.#direction === 'down') this.#flush()
    if (this.#text !== undefined) {
      if (this.#direction !== 'down') {
        this.#readText(this.#text, character)
        return
      }
      const last = this.#last()
      if (last?.column === 1) {
        this.#fail('could not find multi-line content')
        return
      }
      if (last !== undefined && last.kind !== 'plain') this.#add('plain', '', '')
      this.#text = undefined
    }
    if (this.#readIndicator(character) || this.#hasFailed) return
    this.#take(character)
    this.#hold(character)
    this.advance(1)
  }

  /** Compares the start of a line with the last key or dash. */
  #turn(character: string): void {
    if (!this.#isLineStart) this.#direction = 'none'
    else if (character === ' ') this.#indent++
    else if (!/[\r\n\t]/.test(character)) {
      if (this.delimiterColumn > 0) this.#direction = this.delimiterColumn < this.column ? 'up' : 'down'
      this.#isLineStart = false
    }
  }

  /** Whether the character has been dealt with, as more than a part of a word. */
  #readIndicator(character: string): boolean {
    switch (character) {
      case '{':
        if (this.#isHolding() && !this.#isFlow()) return false
        this.#openMaps++
        return this.#punctuate('map-start', character)
      case '}':
        if (this.#openMaps <= 0) return false
        this.#openMaps--
        return this.#punctuate('map-end', character)
      case '[':
        if (this.#isHolding() && !this.#isFlow()) return false
        this.#openLists++
        return this.#punctuate('list-start', character)
      case ']':
        if (this.#isHolding() && this.#openLists <= 0) return false
        this.#openLists--
        return this.#punctuate('list-end', character)
      case ',':
        return this.#isFlow() && this.#punctuate('comma', character)
      case '.':
        return this.#readMarker('document-end', character)
      case '<':
        return this.#readMergeKey()
      case '-':
        return this.#readDash()
      case ':':
        return this.#readColon()
      case '|':
      case '>':
        return !this.#isHolding() && this.#readHeader(character)
      case '!':
        return !this.#isHolding() && !this.#isDirective && this.#readTag()
      case '%':
        if (this.#isHolding() || this.#indent !== 0) return false
        this.#punctuate('directive', character)
        this.#isDirective = true
        return true
      case '?':
        if (this.#isHolding() || !/^[ \t]/.test(this.#peek(1))) return false
        this.delimiterColumn = this.column
        this.origin = []
        return this.#punctuate('question', character)
      case '&':
      case '*':
        if (this.#isHolding()) return false
        this.#punctuate(character === '&' ? 'anchor' : 'alias', character)
        if (character === '&') this.#isAnchor = true
        else this.#isAlias = true
        return true
      case '#':
        return this.#readComment()
      case "'":
      case '"':
        return !this.#isHolding() && this.#readQuotes(character)
      case '\r':
      case '\n':
        return this.#readLineEnd(character)
      case ' ':
        return this.#readBlank()
      case '@':
      case '`':
        if (this.#isHolding()) return false
        this.#hold(character)
        this.#fail(`'${character}' is a reserved character`)
        this.advance(1)
        return true
      case '\t':
        return this.#readTab()
      default:
        return false
    }
  }

  #peek(distance: number): string {
    return this.characters[this.at + distance] ?? ''
  }

  #last(): HugoToken | undefined {
    return this.#tokens.length > this.#firstToken ? this.#tokens.at(-1) : undefined
  }

  #isFlow(): boolean {
    return this.#openLists > 0 || this.#openMaps > 0
  }

  #isHolding(): boolean {
    return this.#filled > 0
  }

  #place(): Place {
    return { line: this.#line, column: this.column }
  }

  #add(kind: HugoTokenKind, value: string, origin: string, { line, column } = this.#place()): HugoToken {
    const token: HugoToken = { kind, value, origin, line, column }
    this.#tokens.push(token)
    return token
  }

  #fail(problem: string, place = this.#place()): void {
    this.#add('invalid', problem, this.origin.join(''), place)
    this.#hasFailed = true
  }

  #clear(): void {
    this.#reset()
    this.#text = undefined
  }

  #reset(): void {
    this.#buffer = []
    this.origin = []
    this.#filled = 0
  }

  #take(character: string): void {
    const isBlank = character === ' ' || character === '\t'
    if (isBlank && this.#buffer.length === 0) return
    this.#buffer.push(character)
    if (!isBlank) this.#filled = this.#buffer.length
  }

  #hold(character: string): void {
    this.origin.push(character)
  }

  #held(): string[] {
    const held = this.#buffer.slice(0, this.#filled)
    return this.#text === undefined ? held : chomped(this.#text, held)
  }

  /** Makes a token of the text that has been read. */
  #flush(): HugoToken | undefined {
    const place = this.#saved ?? this.#heldPlace()
    this.#saved = undefined
    if (this.at === this.#start) return undefined
    const held = this.#held()
    if (held.length === 0) {
      this.#buffer = []
      return undefined
    }
    const value = held.join('')
    const last = this.#last()
    const isText =
      this.#text !== undefined ||
      (last?.kind === 'tag' && !knownTags.has(last.value)) ||
      plainScalar(value, '1.2').type === 'string'
    const token = this.#add(isText ? 'plain' : 'value', value, this.origin.join(''), place)
    this.#reset()
    return token
  }

  #heldPlace(): Place {
    if (this.#text === undefined) return { line: this.#line, column: this.column - this.#buffer.length }
    const text = this.#buffer.join('')
    const line = this.#line - (text.match(/\r\n?|\n/g)?.length ?? 0)
    if (text.length > longestSought) return { line, column: 0 }
    return { line, column: this.origin.join('').indexOf(text) + 1 }
  }

  #punctuate(kind: HugoTokenKind, character: string): true {
    this.#flush()
    this.#hold(character)
    this.#add(kind, character, this.origin.join(''))
    this.advance(character.length)
    this.#clear()
    return true
  }

  #readMarker(kind: 'document-start' | 'document-end', character: string): boolean {
    if (this.#indent !== 0 || this.column !== 1) return false
    if (this.#peek(1) !== character || this.#peek(2) !== character || this.#peek(3) === character)
      return false
    if (kind === 'document-start' && !/^[ \t\r\n]?$/.test(this.#peek(3))) return false
    this.#punctuate(kind, character.repeat(3))
    if (kind === 'document-start') this.delimiterColumn = 0
    return true
  }

  #readMergeKey(): boolean {
    if (this.#peek(1) !== '<' || this.#peek(2) === '<') return false
    let at = this.at + 2
    while (
      this.characters[at] === ' ' ||
      (this.characters[at] === ':' && !/[ \r\n]/.test(this.characters[at + 1] ?? ''))
    )
      at++
    if (this.characters[at] !== ':') return false
    this.delimiterColumn = this.column
    this.#add('merge', '<<', `${this.origin.join('')}<<`)
    this.advance(2)
    this.#clear()
    return true
  }

  #readDash(): boolean {
    if (this.#readMarker('document-start', '-')) return true
    if (this.#isHolding()) {
      if (this.#direction !== 'up') return false
      this.#text = multiLineText('plain', '', 0)
      noteColumn(this.#text, this.column)
      return false
    }
    if (!/^[ \t\r\n\0]?$/.test(this.#peek(1))) return false
    if (this.#startsWithTab()) {
      this.#fail('tab character cannot use as a sequence delimiter')
      this.advance(1)
      return true
    }
    this.delimiterColumn = this.column
    return this.#punctuate('dash', '-')
  }

  #startsWithTab(): boolean {
    return this.origin[this.origin[0] === ' ' ? 1 : 0] === '\t'
  }

  #readColon(): boolean {
    const next = this.#peek(1)
    if (this.#isDirective || this.#isAnchor || this.#isAlias) return false
    if (this.#openMaps <= 0 && !/^[ \t\r\n]?$/.test(next)) return false
    if (this.#openMaps > 0 && (next === '/' || this.#last()?.kind === 'colon')) return false
    if (this.#startsWithTab() && this.#buffer[0] !== '\t') {
      this.#fail('tab character cannot use as a map key directly')
      this.advance(1)
      return true
    }
    const last = this.#last()
    const key = this.#flush() ?? (last?.kind === 'single' || last?.kind === 'double' ? last : undefined)
    if (key !== undefined) this.delimiterColumn = key.column
    this.origin = []
    return this.#punctuate('colon', ':')
  }

  #readHeader(character: string): boolean {
    this.#hold(character)
    this.at++
    let end = this.at
    for (; end < this.characters.length; end++) {
      this.#hold(this.characters[end]!)
      if (isLineEnd(this.characters[end])) break
    }
    // without a line end the last character is lost
    const length = Math.max(0, Math.min(end, this.characters.length - 1) - this.at)
    const value = trimEnd(this.characters.slice(this.at, this.at + length).join(''), ' ')
    const sign = value.indexOf('#')
    const options = trimEnd(sign > 0 ? value.slice(0, sign) : value, ' \t')
    if (!isValidHeader(options)) {
      this.#fail(`invalid header option: ${goQuoteText(options)}`)
      this.advance(length)
      return true
    }
    if (this.column === 1) this.delimiterColumn = 1
    const source = this.origin.join('')
    const comment = source.indexOf('#')
    const header = comment > 0 ? source.slice(0, comment) : source
    const style = character === '|' ? 'literal' : 'folded'
    this.#add(style, character + options, header)
    this.#text = multiLineText(style, options, this.delimiterColumn)
    if (comment > 0) {
      this.column += header.length
      this.#add('comment', value.slice(sign + 1), source.slice(comment))
    }
    this.#direction = 'none'
    this.#reset()
    this.advance(length)
    this.endLine()
    return true
  }

  #readText(text: MultiLineText, character: string): void {
    this.#hold(character)
    if (this.at >= this.characters.length - 1) {
      if (this.#isLineStart && character === ' ') this.#indentText(text)
      else this.#take(character)
      noteColumn(text, this.column)
      if (this.#isBadIndent(text)) return
      this.#add('plain', this.#held().join(''), this.origin.join(''))
      this.#clear()
      this.advance(1)
    } else if (isLineEnd(character)) {
      this.#take(character)
      noteLineEnd(text, this.column)
      this.endLine()
      if (!isDocumentMarker(this.characters, this.at)) return
      this.#add('plain', this.#held().join(''), this.origin.join(''))
      this.#clear()
    } else if (this.#isLineStart && character === ' ') {
      this.#indentText(text)
      this.advance(1)
    } else if (this.#isLineStart && character === '\t' && isIndentation(text, this.column)) {
      this.#fail('found a tab character where an indentation space is expected')
      this.advance(1)
    } else if (character === '\t' && !isIndentation(text, this.column)) {
      this.#takeAll(character)
      this.advance(1)
    } else {
      if (text.firstColumn === 0 && text.blankColumn > this.column) {
        this.#fail('invalid number of indent is specified after space only')
        this.advance(1)
        return
      }
      noteColumn(text, this.column)
      if (this.#isBadIndent(text)) return
      if (text.firstColumn > 1) this.delimiterColumn = text.firstColumn - 1
      this.#foldLineEnd(text)
      this.#takeAll(character)
      this.advance(1)
    }
  }

  #isBadIndent({ options, firstColumn, lineColumn }: MultiLineText): boolean {
    if (explicitIndent(options) === 0 || firstColumn <= lineColumn) return false
    this.#fail('invalid number of indent is specified in the multi-line header')
    this.advance(1)
    return true
  }

  #indentText(text: MultiLineText): void {
    if (text.firstColumn === 0 || this.column < text.firstColumn) return
    if (text.style !== 'literal') text.isNewLine = false
    this.#buffer.push(' ')
    this.#filled = this.#buffer.length
  }

  #takeAll(character: string): void {
    this.#buffer.push(character)
    this.#filled = this.#buffer.length
  }

  /** Lines with the same indentation are joined with a blank. */
  #foldLineEnd(text: MultiLineText): void {
    if (text.style === 'literal' || !text.isNewLine) return
    const buffer = this.#buffer
    if (text.lineColumn === text.previousColumn) {
      if (buffer.at(-1) === '\n') buffer[buffer.length - 1] = ' '
    } else if (text.previousColumn === 0 && text.lastFilledColumn === this.column) {
      if (buffer.at(-1) === '\n' && buffer.at(-2) === '\n') {
        buffer.pop()
        this.#filled = buffer.length
      }
    }
    text.isNewLine = false
  }

  #readTag(): boolean {
    this.#hold('!')
    this.at++
    for (let end = this.at; end < this.characters.length; end++) {
      const character = this.characters[end]!
      const isComma = character === ',' && this.#isFlow()
      if (!isComma) this.#hold(character)
      if (isComma || character === ' ' || isLineEnd(character)) {
        const value = `!${this.characters.slice(this.at, end).join('')}`
        this.#add('tag', value, this.origin.join(''))
        this.advance(end - this.at + (character === ' ' ? 1 : 0))
        this.#clear()
        return true
      }
      if (character === '{' || character === '}') {
        this.advance(end + 1 - this.at)
        this.#fail(`found invalid tag character '${character}'`)
        return true
      }
    }
    this.advance(this.characters.length - this.at)
    this.#clear()
    return true
  }

  #readComment(): boolean {
    const isGlued = this.at > this.#start && !isWhite(this.characters[this.at - 1])
    if (this.#isHolding() && isGlued) return false
    this.#flush()
    this.#hold('#')
    this.at++
    let end = this.at
    while (end < this.characters.length && !isLineEnd(this.characters[end])) end++
    const value = this.characters.slice(this.at, end).join('')
    this.#add('comment', value, this.origin.join('') + value + (this.characters[end] ?? ''))
    this.advance(end - this.at)
    this.endLine()
    this.#clear()
    return true
  }

  #readQuotes(quote: string): boolean {
    const place = this.#place()
    const { value, problem, isHere } = scanQuotes(this)
    if (problem !== undefined) this.#fail(problem, isHere ? undefined : place)
    else {
      this.#add(quote === '"' ? 'double' : 'single', value, this.origin.join(''), place)
      this.#clear()
    }
    return true
  }

  #readLineEnd(character: string): true {
    if (this.#buffer.length > 0 && this.#saved === undefined)
      this.#saved = { line: this.#line, column: this.column - this.#filled }
    const length = this.origin.length
    while (this.origin.at(-1) === ' ' || this.origin.at(-1) === '\t') this.origin.pop()
    if (this.origin.length < length) this.#buffer.length = this.#filled
    const isPair = character === '\r' && this.#peek(1) === '\n'
    if (isPair) {
      this.#hold('\r')
      this.at++
    }
    const isLast = this.at >= this.characters.length - 1
    if (isLast || this.#isAnchor || this.#isAlias || this.#isDirective) this.#flush()
    if (this.#isHolding() && this.#isLineStart) {
      if (this.#buffer.at(-1) === ' ') this.#buffer.pop()
      this.#buffer.push('\n')
    } else this.#take(' ')
    this.#hold(isPair ? '\n' : character)
    this.endLine()
    return true
  }

  #readBlank(): boolean {
    if (this.#isLineStart) {
      this.advance(1)
      this.#hold(' ')
      return true
    }
    if (this.#isDirective) {
      this.#flush()
      this.advance(1)
      this.#hold(' ')
      return true
    }
    if (this.#isAnchor || this.#isAlias) {
      this.#flush()
      this.#isAnchor = false
      this.#isAlias = false
    }
    return false
  }

  #readTab(): boolean {
    const isSeparator =
      (this.#isHolding() && this.delimiterColumn === 0) || this.delimiterColumn < this.column
    if (isSeparator) {
      this.#indent++
      this.#hold('\t')
      this.at++
      return true
    }
    if (this.#isFlow() || !this.#isLineStart) return false
    this.#hold('\t')
    this.#fail("found character '\t' that cannot start any token")
    this.advance(1)
    return true
  }
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

function isWhite(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || isLineEnd(character)
}

function trimEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
