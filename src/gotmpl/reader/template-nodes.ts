import type { TemplateProblem } from './template-problem.ts'

/** A place in the template's source: UTF-16 code units from 0; `endOffset` is the first unit behind it. */
export interface Span {
  startOffset: number
  endOffset: number
}

/** The exact characters of one `{{ … }}`, trim markers included. */
export interface Tag extends Span {
  raw: string
  /** `{{- `: white space before it is not printed. */
  trimLeft: boolean
  /** ` -}}`: white space after it is not printed. */
  trimRight: boolean
}

/** A whole template file. Its children, printed one after the other, are the source. */
export interface Template extends Span {
  type: 'template'
  children: TemplateNode[]
  /** What Hugo would refuse, in the order of the source; empty for a template that parses. */
  problems: TemplateProblem[]
}

export type TemplateNode =
  | TextNode
  | CommentNode
  | ActionNode
  | LoopExitNode
  | TemplateCallNode
  | BranchingNode
  | DefinitionNode
  | BrokenNode

/** Everything outside of `{{ }}`, untrimmed. */
export interface TextNode extends Span {
  type: 'text'
  value: string
}

/** A template comment, from its opening delimiter to its closing one. */
export interface CommentNode extends Span {
  type: 'comment'
  tag: Tag
}

/** A pipeline that is printed, or that sets variables. */
export interface ActionNode extends Span {
  type: 'action'
  tag: Tag
  pipeline: Pipeline
}

export interface LoopExitNode extends Span {
  type: 'break' | 'continue'
  tag: Tag
}

/** `{{ template "name" pipeline }}`. */
export interface TemplateCallNode extends Span {
  type: 'templateCall'
  tag: Tag
  name: StringLiteral
  pipeline: Pipeline | null
}

/** `if`, `with` or `range`, with all of its `else` branches in a row (an `else if` does not nest). */
export interface BranchingNode extends Span {
  type: 'if' | 'with' | 'range'
  branches: Branch[]
  /** `{{ end }}`; null when the file ends before it. */
  endTag: Tag | null
}

/** One branch: its tag, and what follows up to the next branch. */
export interface Branch extends Span {
  tag: Tag
  /** null for a plain `else`. */
  pipeline: Pipeline | null
  children: TemplateNode[]
}

/** `{{ define "name" }}`, or `{{ block "name" pipeline }}`, which also calls what it defines. */
export interface DefinitionNode extends Span {
  type: 'define' | 'block'
  tag: Tag
  name: StringLiteral
  /** null for a `define`. */
  pipeline: Pipeline | null
  children: TemplateNode[]
  endTag: Tag | null
}

/** A tag that cannot be read, or that stands where it may not; a problem says why. */
export interface BrokenNode extends Span {
  type: 'broken'
  tag: Tag
}

/** `$a, $b := first | second`. */
export interface Pipeline extends Span {
  type: 'pipeline'
  /** The variables that are set, with their `$`; two only in a `range`. */
  variables: VariableName[]
  /** How they are set; null without variables. */
  operator: ':=' | '=' | null
  commands: Command[]
}

export interface VariableName extends Span {
  name: string
}

/** One stage of a pipeline: a function or method with its arguments, or a single value. */
export interface Command extends Span {
  type: 'command'
  operands: Operand[]
}

export type Operand =
  | { type: 'dot' | 'nil'; startOffset: number; endOffset: number }
  | FieldOperand
  | VariableOperand
  | IdentifierOperand
  | ChainOperand
  | Pipeline
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral

/** `.A.B`: the path is `['A', 'B']`. */
export interface FieldOperand extends Span {
  type: 'field'
  path: string[]
}

/** `$x.A.B`: the name is `$x`, the path `['A', 'B']`; `$` alone is the data that the template was called with. */
export interface VariableOperand extends Span {
  type: 'variable'
  name: string
  path: string[]
}

/** A function, `len`, or the name of a function's namespace. */
export interface IdentifierOperand extends Span {
  type: 'identifier'
  name: string
}

/** Fields behind parentheses or behind a namespace: `(index . 0).Title`, `strings.ToUpper`. */
export interface ChainOperand extends Span {
  type: 'chain'
  operand: Pipeline | IdentifierOperand
  path: string[]
}

/** A quoted or a raw (backquoted) string. */
export interface StringLiteral extends Span {
  type: 'string'
  value: string
}

/** A number or a character constant. */
export interface NumberLiteral extends Span {
  type: 'number'
  kind: 'integer' | 'float' | 'imaginary' | 'complex' | 'character'
  /** null for imaginary and complex numbers; inexact for integers beyond 53 bits. */
  value: number | null
  raw: string
}

export interface BooleanLiteral extends Span {
  type: 'boolean'
  value: boolean
}
