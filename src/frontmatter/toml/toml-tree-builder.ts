import type { IToken } from 'chevrotain'
import { codePoint, describeProblem } from './describe-problem.ts'
import { readString, reportControls, type ScalarProblem } from './read-string.ts'
import { readWord } from './read-word.ts'
import type { TomlDialect } from './toml-dialect.ts'
import type { TomlError, TomlErrorCode } from './toml-error.ts'
import { maxTomlDepth, TomlNesting } from './toml-nesting.ts'
import type * as Toml from './toml-node.ts'
import { isLineEnd, isPlainString } from './toml-token-types.ts'

/** One block and its comments inside brackets, which the grammar does not see. */
export interface TomlInput {
  source: string
  innerComments: readonly IToken[]
  baseOffset: number
  dialect: TomlDialect
}

/** Makes the nodes of one block from the tokens that the grammar hands over, and collects the problems. */
export class TomlTreeBuilder {
  readonly document: Toml.TomlDocument
  readonly problems: TomlError[] = []
  readonly nesting = new TomlNesting(this)
  /** Where the text begins that is in no node yet. */
  private unread = 0
  private block: Toml.TomlDocument | Toml.TomlTable | Toml.TomlArrayTable
  private nextInner = 0
  private readonly pending: Toml.TomlComment[] = []
  private scalarStart = 0
  private readonly input: TomlInput

  constructor(input: TomlInput) {
    const { baseOffset: startOffset, source } = input
    this.input = input
    this.document = { type: 'document', children: [], startOffset, endOffset: startOffset + source.length }
    this.block = this.document
  }

  /** Takes a problem of the scalar that is being read. */
  report({ code, start, end, detail }: ScalarProblem): void {
    const { baseOffset, source } = this.input
    const startOffset = this.scalarStart + start
    const endOffset = this.scalarStart + end
    this.problem(
      code,
      startOffset,
      endOffset,
      source.slice(startOffset - baseOffset, endOffset - baseOffset),
      detail,
    )
  }

  /** The offset of a token in the file. */
  at(token: IToken): number {
    return this.input.baseOffset + token.startOffset
  }

  keyPart(token: IToken, style: Toml.TomlKeyPart['style']): Toml.TomlKeyPart {
    const { image: raw } = token
    const startOffset = this.at(token)
    const value = style === 'bare' ? raw : this.text(token)
    return { type: 'keyPart', style, value, raw, startOffset, endOffset: startOffset + raw.length }
  }

  /** The key of a `KeyEquals` token. */
  plainKey(token: IToken): Toml.TomlKey {
    const startOffset = this.at(token)
    const { image } = token
    let end = image.indexOf('=')
    while (end > 0 && image.charCodeAt(end - 1) < 33) end--
    const raw = image.slice(0, end)
    const endOffset = startOffset + raw.length
    const part: Toml.TomlKeyPart = { type: 'keyPart', style: 'bare', value: raw, raw, startOffset, endOffset }
    return { type: 'key', parts: [part], startOffset, endOffset }
  }

  key(parts: Toml.TomlKeyPart[]): Toml.TomlKey {
    const { startOffset } = parts[0]!
    return { type: 'key', parts, startOffset, endOffset: parts[parts.length - 1]!.endOffset }
  }

  string(token: IToken, style: Toml.TomlString['style']): Toml.TomlString {
    const { image: raw } = token
    const startOffset = this.at(token)
    return {
      type: 'string',
      style,
      value: this.text(token),
      raw,
      startOffset,
      endOffset: startOffset + raw.length,
    }
  }

  word(token: IToken): Toml.TomlValue {
    const startOffset = this.at(token)
    this.scalarStart = startOffset
    return readWord(token.image, startOffset, this.input.dialect, this)
  }

  unterminated(token: IToken): Toml.TomlInvalid {
    const { image: raw } = token
    const startOffset = this.at(token)
    const endOffset = startOffset + raw.length
    const firstLine = raw.split(/\r?\n/, 1)[0]!
    this.problem('unterminated-string', startOffset, startOffset + firstLine.length, raw)
    return { type: 'invalid', raw, startOffset, endOffset }
  }

  keyValue(key: Toml.TomlKey, value: Toml.TomlValue): Toml.TomlKeyValue {
    return { type: 'keyValue', key, value, startOffset: key.startOffset, endOffset: value.endOffset }
  }

  hasLineEnd(startOffset: number, endOffset: number): boolean {
    const { baseOffset, source } = this.input
    return source.slice(startOffset - baseOffset, endOffset - baseOffset).includes('\n')
  }

  /** The comments from an opening bracket to the closing one that was just read, less those of inner brackets. */
  takeComments(startOffset: number, endOffset: number): Toml.TomlComment[] {
    const { innerComments } = this.input
    if (this.nextInner === innerComments.length && this.pending.length === 0) return []
    for (; this.nextInner < innerComments.length; this.nextInner++) {
      const token = innerComments[this.nextInner]!
      if (this.at(token) >= endOffset) break
      this.pending.push(this.comment(token, !this.startsLine(token.startOffset)))
    }
    let first = this.pending.length
    while (first > 0 && this.pending[first - 1]!.startOffset > startOffset) first--
    return this.pending.splice(first)
  }

  addEntry(node: Toml.TomlKeyValue): void {
    this.block.children.push(node)
    this.unread = node.endOffset
  }

  addComment(token: IToken, trailing: boolean): void {
    this.block.children.push(this.comment(token, trailing))
    this.unread = this.at(token) + token.image.length
  }

  addBlankLine(newline: IToken): void {
    const endOffset = this.at(newline) + newline.image.length
    this.block.children.push({ type: 'blankLine', startOffset: this.unread, endOffset })
    this.unread = endOffset
  }

  addTable(type: 'table' | 'arrayTable', open: IToken, key: Toml.TomlKey, close: IToken): void {
    this.startBlock(type, this.at(open), key, this.at(close) + close.image.length)
  }

  byteOrderMark(token: IToken): void {
    const at = this.at(token)
    if (this.input.dialect === 'hugo') this.problem('byte-order-mark', at, at + 1, token.image)
    this.unread = at + 1
  }

  /** A statement is over; `newline` is empty at the end of the source. */
  endLine(newline: IToken): void {
    this.unread = newline.image === '' ? this.document.endOffset : this.at(newline) + newline.image.length
  }

  /** A statement that starts at `first` cannot be read further; `end` is the line end where reading goes on. */
  giveUp(code: TomlErrorCode, offending: IToken, first: IToken, end: IToken): void {
    this.reportToken(code, offending)
    this.nesting.clear()
    this.pending.length = 0
    const endOffset = end.image === '' ? this.document.endOffset : this.at(end)
    while (this.nextInner < this.input.innerComments.length) {
      if (this.at(this.input.innerComments[this.nextInner]!) >= endOffset) break
      this.nextInner++
    }
    const startOffset = Math.max(this.unread, this.at(first))
    if (first.image.startsWith('[') && startOffset === this.at(first)) {
      // What follows belongs to a table whose name is not known: to no other table, then.
      const key: Toml.TomlKey = { type: 'key', parts: [], startOffset, endOffset: startOffset }
      this.startBlock('table', startOffset, key, endOffset).refused = true
    } else {
      const { baseOffset, source } = this.input
      const from = startOffset === this.at(first) ? startOffset : this.at(offending)
      const raw = source.slice(from - baseOffset, endOffset - baseOffset)
      this.block.children.push({ type: 'broken', raw, startOffset: from, endOffset })
    }
    this.endLine(end)
  }

  /** All tokens are read. */
  finish(): void {
    if (this.block !== this.document) this.block.endOffset = this.document.endOffset
  }

  private startBlock(
    type: 'table' | 'arrayTable',
    startOffset: number,
    key: Toml.TomlKey,
    headerEndOffset: number,
  ): Toml.TomlTable | Toml.TomlArrayTable {
    if (this.block !== this.document) this.block.endOffset = startOffset
    const table = {
      type,
      key,
      headerEndOffset,
      children: [],
      path: [],
      startOffset,
      endOffset: headerEndOffset,
    }
    this.document.children.push(table)
    this.block = table
    this.unread = headerEndOffset
    return table
  }

  private comment(token: IToken, trailing: boolean): Toml.TomlComment {
    const { image: raw } = token
    const startOffset = this.at(token)
    this.scalarStart = startOffset
    reportControls(raw, this)
    return { type: 'comment', trailing, raw, startOffset, endOffset: startOffset + raw.length }
  }

  private startsLine(offset: number): boolean {
    const { source } = this.input
    let at = offset - 1
    while (source[at] === ' ' || source[at] === '\t') at--
    return at < 0 || source[at] === '\n'
  }

  private text(token: IToken): string {
    if (isPlainString(token)) return token.image.slice(1, -1)
    this.scalarStart = this.at(token)
    return readString(token.image, this)
  }

  private reportToken(code: TomlErrorCode, token: IToken): void {
    const { opener } = this.nesting
    const isEnd = token.image === '' || /^\r?\n/.test(token.image)
    if (opener !== undefined && isLineEnd(token)) {
      const at = this.at(opener)
      this.problem(
        opener.image === '[' ? 'unclosed-array' : 'unclosed-inline-table',
        at,
        at + 1,
        opener.image,
      )
      return
    }
    const at = token.image === '' ? this.document.endOffset : this.at(token)
    if (!isEnd && /^[\0-\x1f\x7f]/.test(token.image)) {
      this.problem('control-character', at, at + 1, token.image, codePoint(token.image))
      return
    }
    const wanted =
      /^["']/.test(token.image) && /^Broken/.test(token.tokenType.name) ? 'unterminated-string' : code
    this.problem(wanted, at, isEnd ? at : at + token.image.length, token.image)
  }

  private problem(
    code: TomlErrorCode,
    startOffset: number,
    endOffset: number,
    text: string,
    detail = '',
  ): void {
    const last = this.problems.at(-1)
    if (last?.code === code && last.startOffset === startOffset) return
    const known = code === 'nested-too-deep' ? String(maxTomlDepth) : detail
    this.problems.push({ code, message: describeProblem(code, text, known), startOffset, endOffset })
  }
}
