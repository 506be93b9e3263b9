import { EmbeddedActionsParser, type IOrAlt, type IToken } from 'chevrotain'
import {
  characterLiteral,
  fieldNames,
  numberLiteral,
  stringLiteral,
  tokenSpan,
  variableOperand,
} from './operand-builders.ts'
import type {
  Command,
  IdentifierOperand,
  Operand,
  Pipeline,
  StringLiteral,
  VariableName,
} from './template-nodes.ts'
import * as token from './template-tokens.ts'

/** The rules for pipelines, commands and their operands. */
export class OperandRules extends EmbeddedActionsParser {
  readonly pipeline = this.RULE('pipeline', (): Pipeline => {
    const variables: VariableName[] = []
    const commands: Command[] = []
    let operator: ':=' | '=' | null = null
    this.OPTION1(() => {
      variables.push(this.variableName(this.CONSUME1(token.Variable)))
      this.OPTION2(() => {
        this.CONSUME(token.Comma)
        variables.push(this.variableName(this.CONSUME2(token.Variable)))
      })
      operator = this.OR<readonly IOrAlt<':=' | '='>[]>([
        { ALT: () => this.build(this.CONSUME(token.Declare), () => ':=' as const) },
        { ALT: () => this.build(this.CONSUME(token.Assign), () => '=' as const) },
      ])
    })
    this.OPTION3(() => {
      commands.push(this.SUBRULE1(this.command))
      this.MANY(() => {
        this.CONSUME1(token.Pipe)
        commands.push(this.SUBRULE2(this.command))
      })
      // Go lets a pipeline end in a bar
      this.OPTION4(() => this.CONSUME2(token.Pipe))
    })
    const endOffset = this.lastOffset()
    const startOffset = (variables[0] ?? commands[0])?.startOffset ?? endOffset
    return { type: 'pipeline', variables, operator, commands, startOffset, endOffset }
  })

  readonly stringValue = this.RULE(
    'stringValue',
    (): StringLiteral =>
      this.OR<readonly IOrAlt<StringLiteral>[]>([
        { ALT: () => this.build(this.CONSUME(token.StringToken), stringLiteral) },
        { ALT: () => this.build(this.CONSUME(token.RawString), stringLiteral) },
      ]),
  )

  private readonly command = this.RULE('command', (): Command => {
    const operands: Operand[] = []
    this.AT_LEAST_ONE(() => operands.push(this.SUBRULE(this.operand)))
    const startOffset = this.ACTION(() => operands[0]!.startOffset)
    return {
      type: 'command',
      operands,
      startOffset,
      endOffset: this.ACTION(() => operands.at(-1)!.endOffset),
    }
  })

  private readonly operand = this.RULE(
    'operand',
    (): Operand =>
      this.OR<readonly IOrAlt<Operand>[]>([
        { ALT: () => this.SUBRULE(this.chainable) },
        { ALT: () => this.SUBRULE(this.stringValue) },
        { ALT: () => this.build(this.CONSUME(token.Complex), numberLiteral) },
        { ALT: () => this.build(this.CONSUME(token.NumberToken), numberLiteral) },
        { ALT: () => this.build(this.CONSUME(token.Character), characterLiteral) },
        {
          ALT: () =>
            this.build(this.CONSUME(token.BooleanToken), word => ({
              type: 'boolean',
              value: word.image === 'true',
              ...tokenSpan(word),
            })),
        },
        { ALT: () => this.build(this.CONSUME(token.Nil), word => ({ type: 'nil', ...tokenSpan(word) })) },
        { ALT: () => this.build(this.CONSUME(token.Dot), word => ({ type: 'dot', ...tokenSpan(word) })) },
        {
          ALT: () =>
            this.build(this.CONSUME(token.Field), word => ({
              type: 'field',
              path: fieldNames(word.image),
              ...tokenSpan(word),
            })),
        },
        { ALT: () => this.build(this.CONSUME(token.Variable), variableOperand) },
        { ALT: () => this.build(this.CONSUME(token.VariableField), variableOperand) },
      ]),
  )

  private readonly chainable = this.RULE('chainable', (): Operand => {
    let operand = this.OR<readonly IOrAlt<Pipeline | IdentifierOperand>[]>([
      {
        ALT: () => {
          const left = this.CONSUME(token.LeftParen)
          const inside = this.SUBRULE(this.pipeline)
          const right = this.CONSUME(token.RightParen)
          return this.ACTION(() => ({
            ...inside,
            startOffset: left.startOffset,
            endOffset: right.startOffset + 1,
          }))
        },
      },
      {
        ALT: () =>
          this.build(this.CONSUME(token.Identifier), word => ({
            type: 'identifier',
            name: word.image,
            ...tokenSpan(word),
          })),
      },
    ]) as Operand
    this.OPTION(() => {
      const chain = this.CONSUME(token.Chain)
      const base = operand as Pipeline | IdentifierOperand
      operand = this.build(chain, word => ({
        type: 'chain',
        operand: base,
        path: fieldNames(word.image),
        startOffset: base.startOffset,
        endOffset: tokenSpan(word).endOffset,
      }))
    })
    return operand
  })

  // Chevrotain runs the rules once with made-up tokens, which must not be looked into
  private build<T>(word: IToken, make: (word: IToken) => T): T {
    return this.ACTION(() => make(word))
  }

  private variableName(word: IToken): VariableName {
    return this.build(word, known => ({ name: known.image, ...tokenSpan(known) }))
  }

  private lastOffset(): number {
    const last = this.LA(0)
    return last.startOffset + last.image.length
  }
}
