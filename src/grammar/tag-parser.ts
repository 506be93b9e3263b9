import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain'
import type { Vocabulary } from '../lexer/vocabulary.ts'
import type { ParamSyntax, TagSyntax } from './tag-syntax.ts'

/** Parts of Chevrotain's parser that its type declarations leave out; the version is pinned and bundled. */
interface ParserInternals {
  onBeforeParse(ruleName: string): void
  importLexerState(tokenIndex: number): void
  exportLexerState(): number
}

const internals = EmbeddedActionsParser.prototype as unknown as ParserInternals

/**
 * The grammar of one tag. It accepts every sequence of tokens that the lexer can put into a tag; what Hugo refuses in
 * it is found by those who read the result, so that a broken tag still has a name and parameters.
 */
export class TagParser extends EmbeddedActionsParser {
  readonly #vocabulary: Vocabulary
  #tag: TagSyntax = emptyTag
  #lastParam: ParamSyntax | undefined
  readonly #tagRule: () => void

  constructor(vocabulary: Vocabulary, skipValidations = true) {
    super(Object.fromEntries(Object.values(vocabulary).map(type => [type.name, type])), {
      skipValidations,
      recoveryEnabled: false,
      maxLookahead: 1,
    })
    this.#vocabulary = vocabulary
    this.#tagRule = this.RULE('tag', () => this.#tagBody())
    this.performSelfAnalysis()
  }

  /** Takes the tokens of a source, and adds end marks behind them; `parseTag` reads from them. */
  load(tokens: IToken[]): void {
    this.input = tokens
    internals.onBeforeParse.call(this, 'tag')
  }

  /** Reads the tag that starts at the token with this index; the tag ends before `nextIndex`. */
  parseTag(index: number): TagSyntax {
    internals.importLexerState.call(this, index - 1)
    this.#tagRule()
    return this.#tag
  }

  /** The index of the token behind the tag that was read last. */
  get nextIndex(): number {
    return internals.exportLexerState.call(this) + 1
  }

  // The rule is called once for each tag of one token list. Padding and end checks belong to the list, not to the tag.
  onBeforeParse(): void {}
  onAfterParse(): void {}

  #consume(type: TokenType, index: 0 | 1 | 2 | 3 = 0): IToken {
    return this.consume(index, type)
  }

  #leftAlternatives: { ALT: () => IToken }[] | undefined
  #partAlternatives: { ALT: () => void }[] | undefined
  #endAlternatives: { ALT: () => void }[] | undefined

  #tagBody(): void {
    const { LeftAngle, LeftPercent, NextLeftAngle, NextLeftPercent, RightAngle, RightPercent, BrokenTag } =
      this.#vocabulary
    this.#leftAlternatives ??= [LeftAngle, LeftPercent, NextLeftAngle, NextLeftPercent].map(type => ({
      ALT: () => this.#consume(type),
    }))
    const left = this.or(0, this.#leftAlternatives)
    this.ACTION(() => this.#start(left))
    this.#partAlternatives ??= this.#parts()
    this.many(0, () => this.or(1, this.#partAlternatives!))
    this.#endAlternatives ??= [
      ...[RightAngle, RightPercent].map(type => ({
        ALT: () => {
          const right = this.#consume(type)
          this.ACTION(() => {
            this.#tag.right = this.#tag.last = right
          })
        },
      })),
      {
        ALT: () => {
          const broken = this.#consume(BrokenTag)
          this.ACTION(() => {
            this.#tag.broken = this.#tag.last = broken
          })
        },
      },
    ]
    this.option(0, () => this.or(2, this.#endAlternatives!))
  }

  #parts(): { ALT: () => void }[] {
    const { Name, InlineName, Word, QuotedString, RawString, Assignment, Slash, Backslash } = this.#vocabulary
    const part = (type: TokenType, act: (token: IToken) => void) => ({
      ALT: () => {
        const token = this.#consume(type)
        this.ACTION(() => {
          this.#tag.last = token
          act(token)
        })
      },
    })
    /** A part that means something in front of a slash only. */
    const headPart = (type: TokenType, act: (token: IToken) => void) =>
      part(type, token => {
        const { tail } = this.#tag
        if (tail === undefined) act(token)
        else tail.push(token)
      })
    return [
      headPart(Name, token => this.#takeName(token, false)),
      headPart(InlineName, token => this.#takeName(token, true)),
      headPart(Word, token => this.#takeParam(token)),
      headPart(QuotedString, token => this.#takeParam(token)),
      headPart(RawString, token => this.#takeParam(token)),
      headPart(Assignment, token => this.#takeAssignment(token)),
      part(Slash, token => {
        this.#tag.tail ??= []
        this.#tag.tail.push(token)
      }),
      part(Backslash, () => {
        this.#tag.isOdd = true
      }),
    ]
  }

  #start(left: IToken): void {
    this.#lastParam = undefined
    this.#tag = startTag(left)
  }

  #takeName(token: IToken, inline: boolean): void {
    const tag = this.#tag
    tag.isOpening = true
    tag.name = token
    tag.inline = inline
  }

  #takeParam(token: IToken): void {
    const tag = this.#tag
    if (tag.name === undefined) tag.isOdd = true
    tag.isOpening = true
    this.#lastParam = { first: token, assignment: undefined }
    tag.params.push(this.#lastParam)
  }

  #takeAssignment(token: IToken): void {
    const tag = this.#tag
    tag.isOpening = true
    // Hugo's builder drops a value that no parameter stands in front of
    if (this.#lastParam === undefined || this.#lastParam.assignment !== undefined) tag.isOdd = true
    else this.#lastParam.assignment = token
  }
}

function startTag(left: IToken): TagSyntax {
  return {
    left,
    name: undefined,
    inline: false,
    params: [],
    tail: undefined,
    isOpening: false,
    isOdd: false,
    right: undefined,
    broken: undefined,
    last: left,
  }
}

// in place until the first tag is read
const emptyTag = startTag({ image: '', startOffset: 0, tokenTypeIdx: 0, tokenType: { name: '' } })
