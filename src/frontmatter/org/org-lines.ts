/** One `#+name: value` line that Hugo takes a value from. Offsets are those of the block. */
export interface OrgLine {
  /** In lower case, `[]` included. */
  readonly name: string
  /** The place of the `#`. */
  readonly start: number
  readonly nameStart: number
  readonly nameEnd: number
  /** The value without the blanks around it; behind the colon when there is none. */
  readonly valueStart: number
  readonly valueEnd: number
  /** Behind the line end. */
  readonly end: number
}

/** Keywords that go-org takes for itself. */
const swallowed = new Set(['name', 'link', 'macro', 'setupfile', 'include'])
/** Keywords that belong to what follows, unless that is a keyword too. */
const affiliated = new Set(['caption', 'attr_html'])
const rawBlocks = new Set(['src', 'example', 'export'])
const boundary = /^[ \t\f\r]*#\+(begin|end)_(\w+)/i
const result = /^[ \t\f\r]*#\+results:/i
// the white space of Go's patterns
const keyword = /^([ \t\f\r]*#\+)([^:]+):(?:[ \t\f\r]|$)/

/** So many lines come again in any case, however many blocks have no end. */
const leastMet = 1000

type Token =
  | { readonly kind: 'keyword'; readonly line: OrgLine }
  | { readonly kind: 'begin' | 'end'; readonly name: string }
  | { readonly kind: 'result' | 'text' }

/**
 * The lines of an Org block that give Hugo a value, in the order in which it meets them. Keywords of go-org's own, those
 * in blocks of source and lines that are no keyword are left out. go-org reads what follows a block without an end
 * another time, and so these lines come again.
 */
export function orgLines(block: string): OrgLine[] {
  const tokens = tokenize(block)
  const reader = new Reader(tokens)
  for (let at = 0; at < tokens.length; ) at = reader.read(at)
  return reader.finish()
}

function tokenize(block: string): Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < block.length; ) {
    const lineEnd = block.indexOf('\n', start)
    const textEnd = lineEnd < 0 ? block.length : lineEnd
    tokens.push(tokenOf(block.slice(start, textEnd), start, lineEnd < 0 ? textEnd : lineEnd + 1))
    start = lineEnd < 0 ? textEnd : lineEnd + 1
  }
  return tokens
}

function tokenOf(text: string, offset: number, end: number): Token {
  const found = boundary.exec(text)
  if (found !== null)
    return { kind: found[1]!.toLowerCase() as 'begin' | 'end', name: found[2]!.toLowerCase() }
  if (result.test(text)) return { kind: 'result' }
  const [, lead = '', key] = keyword.exec(text) ?? []
  if (key === undefined) return { kind: 'text' }
  const nameStart = offset + lead.length
  const nameEnd = nameStart + key.length
  const rest = text.slice(lead.length + key.length + 1)
  const value = rest.trim()
  const valueStart = nameEnd + 1 + (value === '' ? 0 : rest.indexOf(value))
  const line = { nameStart, nameEnd, valueStart, valueEnd: valueStart + value.length, end }
  return { kind: 'keyword', line: { name: key.toLowerCase(), start: nameStart - 2, ...line } }
}

interface OpenBlock {
  readonly name: string
  /** Where its lines start in the list of all lines. */
  readonly from: number
}

class Reader {
  readonly #tokens: readonly Token[]
  /** Each line once. */
  readonly #once: OrgLine[] = []
  /** The lines as go-org meets them. */
  readonly #met: OrgLine[] = []
  readonly #open: OpenBlock[] = []
  /** The blocks of source that have no end from here on. */
  readonly #endless = new Set<string>()
  /** For each token the first one behind it that is no keyword for captions. */
  readonly #followers: readonly (Token | undefined)[]

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.#followers = findFollowers(tokens)
  }

  /** Reads the token at an index; gives the index of the next one. */
  read(at: number): number {
    const token = this.#tokens[at]!
    if (token.kind === 'keyword') {
      const { name } = token.line
      if (!swallowed.has(name) && !(affiliated.has(name) && this.#isCaption(at))) {
        this.#once.push(token.line)
        this.#met.push(token.line)
      }
    } else if (token.kind === 'begin') {
      if (rawBlocks.has(token.name)) return this.#behindRaw(at, token.name)
      this.#open.push({ name: token.name, from: this.#once.length })
    } else if (token.kind === 'result') {
      // what follows belongs to it, the end of a block too
      return this.#tokens[at + 1]?.kind === 'end' ? at + 2 : at + 1
    } else if (token.kind === 'end' && this.#open.at(-1)?.name === token.name) {
      // to go-org the end of another block is text
      this.#open.pop()
    }
    return at + 1
  }

  finish(): OrgLine[] {
    for (const { from } of this.#open.reverse()) this.#readAgain(from)
    return this.#met
  }

  #isCaption(at: number): boolean {
    const follower = this.#followers[at]
    if (follower === undefined || follower.kind === 'keyword') return false
    return follower.kind !== 'end' || follower.name !== this.#open.at(-1)?.name
  }

  /** A block without an end is text, and its lines are read again. Blocks in blocks could do that without end. */
  #readAgain(from: number): void {
    if (this.#met.length <= Math.max(leastMet, 2 * this.#tokens.length))
      for (const line of this.#once.slice(from)) this.#met.push(line)
  }

  #behindRaw(start: number, name: string): number {
    if (this.#endless.has(name)) return start + 1
    for (let at = start + 1; at < this.#tokens.length; at++) {
      const token = this.#tokens[at]!
      if (token.kind === 'end' && token.name === name) return at + 1
    }
    this.#endless.add(name)
    return start + 1
  }
}

function findFollowers(tokens: readonly Token[]): (Token | undefined)[] {
  const found: (Token | undefined)[] = []
  let follower: Token | undefined
  for (const [index, token] of [...tokens.entries()].reverse()) {
    found[index] = follower
    if (token.kind !== 'keyword' || !affiliated.has(token.line.name)) follower = token
  }
  return found
}
