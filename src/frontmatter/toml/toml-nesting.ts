import type { IToken } from 'chevrotain'
import { SyntaxProblem } from './syntax-problem.ts'
import type { TomlErrorCode } from './toml-error.ts'
import type * as Toml from './toml-node.ts'

/**
 * The deepest nesting of arrays and inline tables that is read, as in smol-toml; Hugo reads 10000. Deeper ones
 * are an error: what walks the tree by recursion would overflow its stack.
 */
export const maxTomlDepth = 1000

interface Frame {
  open: IToken
  isTable: boolean
  /** The key in front of the next value of an inline table, and its equals sign. */
  key: Toml.TomlKey | undefined
  equals: IToken | undefined
  /** Whether a value stands here since the opening bracket or the last comma. */
  filled: boolean
  elements: Toml.TomlValue[]
  entries: Toml.TomlKeyValue[]
}

/** What the nesting needs to know of the block. */
interface Surroundings {
  at(token: IToken): number
  hasLineEnd(startOffset: number, endOffset: number): boolean
  takeComments(startOffset: number, endOffset: number): Toml.TomlComment[]
}

/** The open brackets of one value. A stack of its own, as grammar rules that call themselves overflow that of JavaScript. */
export class TomlNesting {
  private readonly frames: Frame[] = []
  private readonly around: Surroundings
  private finished: Toml.TomlArray | Toml.TomlInlineTable | undefined

  constructor(around: Surroundings) {
    this.around = around
  }

  get isOpen(): boolean {
    return this.frames.length > 0
  }

  /** The innermost bracket that is open. */
  get opener(): IToken | undefined {
    return this.frames.at(-1)?.open
  }

  clear(): void {
    this.frames.length = 0
  }

  open(token: IToken): void {
    this.checkPlace(token)
    if (this.frames.length >= maxTomlDepth) throw new SyntaxProblem('nested-too-deep', token)
    const isTable = token.image === '{'
    this.frames.push({
      open: token,
      isTable,
      key: undefined,
      equals: undefined,
      filled: false,
      elements: [],
      entries: [],
    })
  }

  key(key: Toml.TomlKey, equals: IToken): void {
    this.checkLine(key.startOffset, key.endOffset, equals, 'expected-equals')
    const frame = this.frames.at(-1)!
    frame.key = key
    frame.equals = equals
  }

  value(token: IToken, read: (token: IToken) => Toml.TomlValue): void {
    this.checkPlace(token)
    this.put(read(token))
  }

  comma(token: IToken): void {
    const frame = this.frames.at(-1)!
    if (!frame.filled) throw new SyntaxProblem('expected-value', token)
    frame.filled = false
    frame.key = undefined
    frame.equals = undefined
  }

  close(token: IToken): void {
    const { elements, entries, filled, isTable, key, open } = this.frames.at(-1)!
    if (key !== undefined && !filled) throw new SyntaxProblem('expected-value', token)
    this.frames.pop()
    const startOffset = this.around.at(open)
    const endOffset = this.around.at(token) + 1
    const comments = this.around.takeComments(startOffset, endOffset)
    const node: Toml.TomlArray | Toml.TomlInlineTable = isTable
      ? { type: 'inlineTable', entries, comments, startOffset, endOffset }
      : { type: 'array', elements, comments, startOffset, endOffset }
    if (this.frames.length === 0) this.finished = node
    else this.put(node)
  }

  /** The value whose last bracket has closed; `next` is the token behind what could be read. */
  take(next: IToken): Toml.TomlArray | Toml.TomlInlineTable {
    if (this.frames.length > 0) throw new SyntaxProblem(this.expected(), next)
    return this.finished!
  }

  private put(value: Toml.TomlValue): void {
    const frame = this.frames.at(-1)!
    frame.filled = true
    if (!frame.isTable) frame.elements.push(value)
    else {
      const key = frame.key!
      const { endOffset } = value
      frame.entries.push({ type: 'keyValue', key, value, startOffset: key.startOffset, endOffset })
    }
  }

  private checkPlace(token: IToken): void {
    const frame = this.frames.at(-1)
    if (frame !== undefined && (frame.filled || (frame.isTable && frame.key === undefined))) {
      throw new SyntaxProblem(this.expected(), token)
    }
    if (frame?.equals === undefined) return
    const behindEquals = this.around.at(frame.equals) + 1
    this.checkLine(behindEquals, behindEquals, token, 'expected-value')
  }

  // Lines may end in an inline table, but not between a key and its value.
  private checkLine(from: number, end: number, token: IToken, code: TomlErrorCode): void {
    if (!this.around.hasLineEnd(from, this.around.at(token))) return
    const startOffset = token.startOffset - (this.around.at(token) - end)
    throw new SyntaxProblem(code, { ...token, image: '\n', startOffset })
  }

  private expected(): TomlErrorCode {
    const { filled, isTable, key } = this.frames.at(-1)!
    if (filled) return isTable ? 'expected-inline-table-end' : 'expected-array-end'
    return isTable && key === undefined ? 'expected-key' : 'expected-value'
  }
}
