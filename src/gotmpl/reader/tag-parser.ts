import type { IOrAlt, IToken } from 'chevrotain'
import { OperandRules } from './operand-rules.ts'
import type { TagContent } from './tag-content.ts'
import type { Pipeline, StringLiteral } from './template-nodes.ts'
import * as token from './template-tokens.ts'

/** The data of a `template` call may be left out. */
function given(pipeline: Pipeline): Pipeline | null {
  return pipeline.commands.length + pipeline.variables.length > 0 ? pipeline : null
}

/**
 * The grammar of what stands between two delimiters. One instance reads one tag after the other; recovery is
 * off, a tag that does not fit is broken as a whole.
 */
export class TagParser extends OperandRules {
  constructor(options: { validate: boolean } = { validate: false }) {
    // the grammar's own validation needs Node 22; a test runs it
    super(token.actionTokens, { maxLookahead: 2, recoveryEnabled: false, skipValidations: !options.validate })
    this.performSelfAnalysis()
  }

  readonly tag = this.RULE(
    'tag',
    (): TagContent =>
      this.OR<readonly IOrAlt<TagContent>[]>([
        { ALT: () => this.SUBRULE(this.conditionTag) },
        { ALT: () => this.SUBRULE(this.elseTag) },
        { ALT: () => this.SUBRULE(this.definitionTag) },
        {
          ALT: () => {
            this.CONSUME(token.End)
            return { kind: 'end' }
          },
        },
        {
          ALT: () => {
            const { image } = this.CONSUME(token.LoopExit)
            return { kind: image as 'break' | 'continue' }
          },
        },
        { ALT: () => ({ kind: 'action', pipeline: this.SUBRULE(this.pipeline) }) },
      ]),
  )

  private readonly conditionTag = this.RULE('conditionTag', (): TagContent => {
    const kind = this.OR<readonly IOrAlt<'if' | 'with' | 'range'>[]>([
      { ALT: () => this.word(this.CONSUME(token.If), 'if') },
      { ALT: () => this.word(this.CONSUME(token.With), 'with') },
      { ALT: () => this.word(this.CONSUME(token.Range), 'range') },
    ])
    return { kind, pipeline: this.SUBRULE(this.pipeline) }
  })

  private readonly elseTag = this.RULE('elseTag', (): TagContent => {
    this.CONSUME(token.Else)
    let condition: 'if' | 'with' | null = null
    let pipeline: Pipeline | null = null
    this.OPTION(() => {
      condition = this.OR<readonly IOrAlt<'if' | 'with'>[]>([
        { ALT: () => this.word(this.CONSUME(token.If), 'if') },
        { ALT: () => this.word(this.CONSUME(token.With), 'with') },
      ])
      pipeline = this.SUBRULE(this.pipeline)
    })
    return { kind: 'else', condition, pipeline }
  })

  private readonly definitionTag = this.RULE(
    'definitionTag',
    (): TagContent =>
      this.OR<readonly IOrAlt<TagContent>[]>([
        {
          ALT: () => {
            this.CONSUME(token.Define)
            return { kind: 'define', name: this.SUBRULE(this.templateName) }
          },
        },
        {
          ALT: () => {
            this.CONSUME(token.Block)
            const name = this.SUBRULE1(this.templateName)
            return { kind: 'block', name, pipeline: this.SUBRULE(this.pipeline) }
          },
        },
        {
          ALT: () => {
            this.CONSUME(token.TemplateWord)
            const name = this.SUBRULE2(this.templateName)
            const pipeline = this.SUBRULE1(this.pipeline)
            return { kind: 'templateCall', name, pipeline: this.ACTION(() => given(pipeline)) }
          },
        },
      ]),
  )

  private readonly templateName = this.RULE(
    'templateName',
    (): StringLiteral => this.SUBRULE(this.stringValue),
  )

  private word<T extends string>(_token: IToken, name: T): T {
    return name
  }
}
