import type { IOrAlt, IToken, ParserMethod } from 'chevrotain'
import { EmbeddedActionsParser, EOF, isRecognitionException } from 'chevrotain'
import { SyntaxProblem } from './syntax-problem.ts'
import type { TomlErrorCode } from './toml-error.ts'
import type * as Toml from './toml-node.ts'
import * as T from './toml-token-types.ts'
import { type TomlInput, TomlTreeBuilder } from './toml-tree-builder.ts'

type Rule<Node> = ParserMethod<[], Node>

// A parser's message is only the code of the problem: the tree builder writes the text.
const orElse = (code: TomlErrorCode) => ({ ERR_MSG: code })
const elseEquals = orElse('expected-equals')
const elseHeaderEnd = orElse('expected-header-end')
const elseArrayEnd = orElse('expected-array-end')
const elseTableEnd = orElse('expected-inline-table-end')

/**
 * The grammar of a TOML block: `document` is a list of statements, one a line. A statement that cannot be read
 * is given up alone; reading goes on at the next line end that belongs to the document.
 */
export class TomlGrammar extends EmbeddedActionsParser {
  private build = new TomlTreeBuilder({ source: '', innerComments: [], baseOffset: 0, dialect: 'hugo' })

  private readonly keyPart: Rule<Toml.TomlKeyPart> = this.choice('keyPart', 'expected-key', [
    { ALT: () => this.build.keyPart(this.CONSUME(T.BareKey), 'bare') },
    { ALT: () => this.build.keyPart(this.CONSUME(T.Basic), 'basic') },
    { ALT: () => this.build.keyPart(this.CONSUME(T.Literal), 'literal') },
  ])

  private readonly key: Rule<Toml.TomlKey> = this.RULE('key', (): Toml.TomlKey => {
    const first = this.SUBRULE(this.keyPart)
    const parts = [first]
    let last = first
    this.MANY(() => {
      this.CONSUME(T.Dot)
      last = this.SUBRULE2(this.keyPart)
      parts.push(last)
    })
    return { type: 'key', parts, startOffset: first.startOffset, endOffset: last.endOffset }
  })

  private readonly array: Rule<Toml.TomlArray> = this.RULE('array', (): Toml.TomlArray => {
    const startOffset = this.build.open(this.CONSUME(T.ArrayOpen))
    const elements: Toml.TomlValue[] = []
    let more = true
    this.MANY({
      GATE: () => more,
      DEF: () => {
        elements.push(this.SUBRULE(this.value))
        more = false
        this.OPTION(() => {
          this.CONSUME(T.Comma)
          more = true
        })
      },
    })
    const endOffset = this.build.close(this.CONSUME(T.ArrayClose, elseArrayEnd))
    const comments = this.build.takeComments(startOffset, endOffset)
    return { type: 'array', elements, comments, startOffset, endOffset }
  })

  private readonly inlineTable: Rule<Toml.TomlInlineTable> = this.RULE(
    'inlineTable',
    (): Toml.TomlInlineTable => {
      const startOffset = this.build.open(this.CONSUME(T.TableOpen))
      const entries: Toml.TomlKeyValue[] = []
      let more = true
      this.MANY({
        GATE: () => more,
        DEF: () => {
          const key = this.SUBRULE(this.key)
          this.CONSUME(T.InlineEquals, elseEquals)
          entries.push(this.build.keyValue(key, this.SUBRULE(this.value)))
          more = false
          this.OPTION(() => {
            this.CONSUME(T.InlineComma)
            more = true
          })
        },
      })
      const endOffset = this.build.close(this.CONSUME(T.TableClose, elseTableEnd))
      const comments = this.build.takeComments(startOffset, endOffset)
      return { type: 'inlineTable', entries, comments, startOffset, endOffset }
    },
  )

  private readonly value: Rule<Toml.TomlValue> = this.choice<Toml.TomlValue>('value', 'expected-value', [
    { ALT: () => this.build.string(this.CONSUME(T.Basic), 'basic') },
    { ALT: () => this.build.word(this.CONSUME(T.Word)) },
    { ALT: () => this.SUBRULE(this.array) },
    { ALT: () => this.SUBRULE(this.inlineTable) },
    { ALT: () => this.build.string(this.CONSUME(T.Literal), 'literal') },
    { ALT: () => this.build.string(this.CONSUME(T.MultilineBasic), 'multilineBasic') },
    { ALT: () => this.build.string(this.CONSUME(T.MultilineLiteral), 'multilineLiteral') },
    { ALT: () => this.build.unterminated(this.CONSUME(T.BrokenString)) },
    { ALT: () => this.build.unterminated(this.CONSUME(T.BrokenMultiline)) },
  ])

  private readonly newline: Rule<void> = this.choice('newline', 'expected-line-end', [
    { ALT: () => this.build.endLine(this.CONSUME(T.ValueNewline)) },
    { ALT: () => this.build.endLine(this.CONSUME(T.Newline)) },
    { ALT: () => this.build.endLine(this.CONSUME(EOF)) },
  ])

  private readonly lineEnd: Rule<void> = this.RULE('lineEnd', () => {
    this.OPTION(() => this.build.addComment(this.CONSUME(T.Comment), true))
    this.SUBRULE(this.newline)
  })

  private readonly entry: Rule<void> = this.RULE('entry', () => {
    const key = this.SUBRULE(this.key)
    this.CONSUME(T.Equals, elseEquals)
    this.build.addEntry(this.build.keyValue(key, this.SUBRULE(this.value)))
    this.SUBRULE(this.lineEnd)
  })

  private readonly table: Rule<void> = this.RULE('table', () => {
    const open = this.CONSUME(T.HeaderOpen)
    const key = this.SUBRULE(this.key)
    this.build.addTable('table', open, key, this.CONSUME(T.HeaderClose, elseHeaderEnd))
    this.SUBRULE(this.lineEnd)
  })

  private readonly arrayTable: Rule<void> = this.RULE('arrayTable', () => {
    const open = this.CONSUME(T.DoubleOpen)
    const key = this.SUBRULE(this.key)
    this.build.addTable('arrayTable', open, key, this.CONSUME(T.DoubleClose, elseHeaderEnd))
    this.SUBRULE(this.lineEnd)
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

  private readonly statement: Rule<unknown> = this.choice<unknown>('statement', 'expected-key', [
    { ALT: () => this.SUBRULE(this.entry) },
    { ALT: () => this.build.addBlankLine(this.CONSUME(T.Newline)) },
    { ALT: () => this.SUBRULE(this.table) },
    { ALT: () => this.SUBRULE(this.arrayTable) },
    {
      ALT: () => {
        this.build.addComment(this.CONSUME(T.Comment), false)
        this.SUBRULE(this.newline)
      },
    },
    { ALT: () => this.build.byteOrderMark(this.CONSUME(T.ByteOrderMark)) },
    { ALT: () => this.SUBRULE(this.stray) },
  ])

  private readonly document: Rule<void> = this.RULE('document', () => {
    this.MANY(() => {
      const first = this.LA(1)
      try {
        this.SUBRULE(this.statement)
      } catch (problem) {
        this.goOn(problem, first)
      }
    })
  })

  constructor(skipValidations = true) {
    super(T.tomlLexerDefinition, {
      maxLookahead: 1,
      skipValidations,
      errorMessageProvider: {
        buildMismatchTokenMessage: () => 'expected-line-end',
        buildNotAllInputParsedMessage: () => 'expected-line-end',
        buildNoViableAltMessage: options => options.customUserDescription ?? 'expected-value',
        buildEarlyExitMessage: () => 'expected-value',
      },
    })
    this.performSelfAnalysis()
  }

  /** Reads the tokens of one block into a tree and its problems of syntax; keys are not compared yet. */
  read(tokens: IToken[], input: TomlInput): TomlTreeBuilder {
    const build = new TomlTreeBuilder(input)
    this.build = build
    this.input = tokens
    this.document()
    build.finish()
    return build
  }

  private choice<Node>(name: string, code: TomlErrorCode, alternatives: IOrAlt<Node>[]): Rule<Node> {
    const options = { DEF: alternatives, ERR_MSG: code }
    return this.RULE(name, () => this.OR(options))
  }

  private goOn(problem: unknown, first: IToken): void {
    const isSyntax = problem instanceof SyntaxProblem
    if (!isSyntax && !isRecognitionException(problem as Error)) throw problem
    const { token } = problem as SyntaxProblem
    const code = isSyntax ? problem.code : ((problem as Error).message as TomlErrorCode)
    let next = this.LA(1)
    while (!T.isLineEnd(next)) next = this.SKIP_TOKEN()
    this.build.giveUp(code, token, first, next)
    if (next.tokenType !== EOF) this.SKIP_TOKEN()
  }
}
