import type { IOrAlt, IParserErrorMessageProvider, IToken, ParserMethod, TokenType } from 'chevrotain'
import { EmbeddedActionsParser, EOF } from 'chevrotain'
import { SyntaxProblem } from './syntax-problem.ts'
import type { TomlErrorCode } from './toml-error.ts'
import type { TomlNesting } from './toml-nesting.ts'
import type * as Toml from './toml-node.ts'
import * as T from './toml-token-types.ts'
import { type TomlInput, TomlTreeBuilder } from './toml-tree-builder.ts'

type Rule<Node> = ParserMethod<[], Node>

// The description of what was expected is the code of the problem: the tree builder writes the text.
const orElse = <Node>(code: TomlErrorCode, alternatives: IOrAlt<Node>[]) => ({
  DEF: alternatives,
  ERR_MSG: code,
})

// Chevrotain asks for a message before it makes an error. Ours is thrown here instead: to make an `Error` takes
// many times as long as to read the line, which counts where every line is wrong.
const problems: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ actual, expected }) => {
    const isHeader = expected === T.HeaderClose || expected === T.DoubleClose
    throw new SyntaxProblem(isHeader ? 'expected-header-end' : 'expected-equals', actual)
  },
  buildNoViableAltMessage: ({ actual, customUserDescription }) => {
    throw new SyntaxProblem((customUserDescription ?? 'expected-key') as TomlErrorCode, actual[0]!)
  },
  buildEarlyExitMessage: ({ actual }) => {
    throw new SyntaxProblem('expected-key', actual[0]!)
  },
  buildNotAllInputParsedMessage: ({ firstRedundant }) => {
    throw new SyntaxProblem('expected-key', firstRedundant)
  },
}

// Chevrotain runs each rule once with tokens of its own, in an order that the nesting would refuse.
const unordered = {
  isOpen: false,
  close() {},
  comma() {},
  key() {},
  open() {},
  value() {},
  take: (): never => {
    throw new Error('A value was taken before a block was read.')
  },
}

/**
 * The grammar of a TOML block: `document` is a list of statements, one a line. A statement that cannot be read
 * is given up alone; reading goes on at the next line end that belongs to the document.
 */
export class TomlGrammar extends EmbeddedActionsParser {
  private nesting: Pick<TomlNesting, 'close' | 'comma' | 'isOpen' | 'key' | 'open' | 'take' | 'value'> =
    unordered
  private build = new TomlTreeBuilder({ source: '', innerComments: [], baseOffset: 0, dialect: 'hugo' })

  // Alternatives and actions are made once, not at each call: they are most of what a rule would allocate.
  private parts: Toml.TomlKeyPart[] = []
  private readonly firstPart = orElse('expected-key', [
    { ALT: () => this.build.keyPart(this.CONSUME(T.BareKey), 'bare') },
    { ALT: () => this.build.keyPart(this.CONSUME(T.BasicKey), 'basic') },
    { ALT: () => this.build.keyPart(this.CONSUME(T.LiteralKey), 'literal') },
  ])
  private readonly nextPart = orElse('expected-key', [
    { ALT: () => this.build.keyPart(this.CONSUME1(T.BareKey), 'bare') },
    { ALT: () => this.build.keyPart(this.CONSUME1(T.BasicKey), 'basic') },
    { ALT: () => this.build.keyPart(this.CONSUME1(T.LiteralKey), 'literal') },
  ])
  private readonly dottedPart = () => {
    this.CONSUME(T.Dot)
    this.parts.push(this.OR1(this.nextPart))
  }
  private readonly dottedParts = () => {
    this.AT_LEAST_ONE(this.dottedPart)
  }
  private readonly lineEnd = orElse<void>('expected-line-end', [
    { ALT: () => this.build.endLine(this.CONSUME(T.ValueNewline)) },
    { ALT: () => this.build.endLine(this.CONSUME(T.Newline)) },
    { ALT: () => this.build.endLine(this.CONSUME(EOF)) },
    {
      ALT: () => {
        this.build.addComment(this.CONSUME(T.Comment), true)
        this.OR3(this.lineEndBehindComment)
      },
    },
  ])
  private readonly lineEndBehindComment = orElse('expected-line-end', [
    { ALT: () => this.build.endLine(this.CONSUME1(T.ValueNewline)) },
    { ALT: () => this.build.endLine(this.CONSUME1(T.Newline)) },
    { ALT: () => this.build.endLine(this.CONSUME1(EOF)) },
  ])

  private readonly value: Rule<Toml.TomlValue> = this.RULE('value', () => this.OR(this.values))
  private readonly values = orElse<Toml.TomlValue>('expected-value', [
    ...this.scalars((token, read) => read(token)),
    { ALT: () => this.SUBRULE(this.nested) },
  ])

  // All that stands inside brackets, however deep, is one flat list: see `TomlNesting`.
  private readonly nested: Rule<Toml.TomlArray | Toml.TomlInlineTable> = this.RULE('nested', () => {
    this.OR5(this.openers)
    this.MANY(this.inside)
    return this.ACTION(this.takeNested)
  })
  private readonly takeNested = () => this.nesting.take(this.LA(1))
  private readonly openers = [
    { ALT: () => this.nesting.open(this.CONSUME(T.ArrayOpen)) },
    { ALT: () => this.nesting.open(this.CONSUME(T.TableOpen)) },
  ]
  private readonly inside = {
    GATE: () => this.nesting.isOpen,
    DEF: () => this.OR6(this.pieces),
  }
  private readonly pieces: IOrAlt<void>[] = [
    ...this.scalars<void>((token, read) => this.nesting.value(token, read)),
    { ALT: () => this.nesting.comma(this.CONSUME(T.Comma)) },
    { ALT: () => this.nesting.open(this.CONSUME1(T.ArrayOpen)) },
    { ALT: () => this.nesting.open(this.CONSUME1(T.TableOpen)) },
    { ALT: () => this.nesting.close(this.CONSUME(T.ArrayClose)) },
    { ALT: () => this.nesting.close(this.CONSUME(T.TableClose)) },
    { ALT: () => this.nesting.comma(this.CONSUME(T.InlineComma)) },
    {
      ALT: () => {
        const key = this.key()
        this.nesting.key(key, this.CONSUME(T.InlineEquals))
      },
    },
  ]

  private readonly entry: Rule<void> = this.RULE('entry', () => {
    const key = this.key()
    this.CONSUME(T.Equals)
    this.build.addEntry(this.build.keyValue(key, this.SUBRULE(this.value)))
    this.OR2(this.lineEnd)
  })

  private readonly table: Rule<void> = this.RULE('table', () => {
    const open = this.CONSUME(T.HeaderOpen)
    const key = this.key()
    this.build.addTable('table', open, key, this.CONSUME(T.HeaderClose))
    this.OR2(this.lineEnd)
  })

  private readonly arrayTable: Rule<void> = this.RULE('arrayTable', () => {
    const open = this.CONSUME(T.DoubleOpen)
    const key = this.key()
    this.build.addTable('arrayTable', open, key, this.CONSUME(T.DoubleClose))
    this.OR2(this.lineEnd)
  })

  private readonly commentLine: Rule<void> = this.RULE('commentLine', () => {
    this.build.addComment(this.CONSUME(T.Comment), false)
    this.OR3(this.lineEndBehindComment)
  })

  // What starts no statement. It is in the grammar so that `document` goes on to the end of every source.
  private readonly stray: Rule<void> = this.RULE('stray', () => {
    const token = this.OR([
      { ALT: () => this.CONSUME(T.Stray) },
      { ALT: () => this.CONSUME(T.Equals) },
      { ALT: () => this.CONSUME(T.Dot) },
      { ALT: () => this.CONSUME(T.HeaderClose) },
      { ALT: () => this.CONSUME(T.DoubleClose) },
      { ALT: () => this.CONSUME(T.MultilineBasic) },
      { ALT: () => this.CONSUME(T.MultilineLiteral) },
      { ALT: () => this.CONSUME(T.BrokenMultiline) },
      { ALT: () => this.CONSUME(T.BrokenString) },
    ])
    this.ACTION(() => {
      throw new SyntaxProblem('expected-key', token)
    })
  })

  private readonly statements: IOrAlt<unknown>[] = [
    {
      // Most lines are read here, so no other rule is called, which would cost time.
      ALT: () => {
        const key = this.build.plainKey(this.CONSUME(T.KeyEquals))
        this.build.addEntry(this.build.keyValue(key, this.OR1(this.values)))
        this.OR2(this.lineEnd)
      },
    },
    { ALT: () => this.SUBRULE(this.entry) },
    { ALT: () => this.build.addBlankLine(this.CONSUME2(T.Newline)) },
    { ALT: () => this.SUBRULE(this.table) },
    { ALT: () => this.SUBRULE(this.arrayTable) },
    { ALT: () => this.SUBRULE(this.commentLine) },
    { ALT: () => this.build.byteOrderMark(this.CONSUME(T.ByteOrderMark)) },
    { ALT: () => this.SUBRULE(this.stray) },
  ]

  private readonly statement = () => {
    const first = this.LA(1)
    try {
      this.OR(this.statements)
    } catch (problem) {
      this.goOn(problem, first)
    }
  }

  private readonly document: Rule<void> = this.RULE('document', () => {
    this.MANY(this.statement)
  })

  constructor(skipValidations = true) {
    super(T.tomlLexerDefinition, {
      maxLookahead: 1,
      skipValidations,
      errorMessageProvider: problems,
    })
    this.performSelfAnalysis()
  }

  /** Reads the tokens of one block into a tree and its problems of syntax; keys are not compared yet. */
  read(tokens: IToken[], input: TomlInput): TomlTreeBuilder {
    const build = new TomlTreeBuilder(input)
    this.build = build
    this.nesting = build.nesting
    this.input = tokens
    this.document()
    build.finish()
    return build
  }

  // Not a rule of its own: a rule costs more than to read a bare key. Uses OR, OR1, OPTION and AT_LEAST_ONE.
  private key(): Toml.TomlKey {
    this.parts = []
    this.parts.push(this.OR(this.firstPart))
    this.OPTION(this.dottedParts)
    return this.build.key(this.parts)
  }

  private scalars<Result>(
    take: (token: IToken, read: (token: IToken) => Toml.TomlValue) => Result,
  ): IOrAlt<Result>[] {
    const scalar = (type: TokenType, read: (token: IToken) => Toml.TomlValue): IOrAlt<Result> => ({
      ALT: () => {
        return take(this.CONSUME(type), read)
      },
    })
    return [
      scalar(T.Basic, token => this.build.string(token, 'basic')),
      scalar(T.Word, token => this.build.word(token)),
      scalar(T.Literal, token => this.build.string(token, 'literal')),
      scalar(T.MultilineBasic, token => this.build.string(token, 'multilineBasic')),
      scalar(T.MultilineLiteral, token => this.build.string(token, 'multilineLiteral')),
      scalar(T.BrokenString, token => this.build.unterminated(token)),
      scalar(T.BrokenMultiline, token => this.build.unterminated(token)),
    ]
  }

  private goOn(problem: unknown, first: IToken): void {
    if (!(problem instanceof SyntaxProblem)) throw problem
    let next = this.LA(1)
    while (!T.isLineEnd(next)) next = this.SKIP_TOKEN()
    this.build.giveUp(problem.code, problem.token, first, next)
    if (next.tokenType !== EOF) this.SKIP_TOKEN()
  }
}
