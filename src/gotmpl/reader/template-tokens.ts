import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import { matchBrokenComment, matchComment, matchText } from './comment-patterns.ts'
import { matchChain, matchField, matchVariable, matchVariableField, matchWord } from './word-patterns.ts'

const number =
  '(?:0[xX][0-9a-fA-F_]*(?:\\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|0[oO][0-7_]*(?:\\.[0-7_]*)?' +
  '|0[bB][01_]*(?:\\.[01_]*)?|[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?' +
  '|\\.[0-9][0-9_]*(?:[eE][+-]?[0-9_]*)?)i?'

/** A token found by a function: Chevrotain drops the `u` flag of plain patterns, and looks for no long text. */
function custom(
  name: string,
  exec: (text: string, offset: number, before: IToken[]) => RegExpExecArray | null,
) {
  return createToken({ name, pattern: { exec }, line_breaks: true })
}

const Text = custom('Text', matchText)
const Comment = custom('Comment', matchComment)
const BrokenComment = custom('BrokenComment', matchBrokenComment)
const LeftDelimiter = createToken({
  name: 'LeftDelimiter',
  pattern: /\{\{(?:-[ \t\r\n])?/,
  push_mode: 'action',
  line_breaks: true,
})
// a second left delimiter inside an action begins a new one, so that one slip does not swallow the file
const NextLeftDelimiter = createToken({
  name: 'NextLeftDelimiter',
  pattern: /\{\{(?:-[ \t\r\n])?/,
  line_breaks: true,
})
const RightDelimiter = createToken({
  name: 'RightDelimiter',
  pattern: /(?:[ \t\r\n]-)?\}\}/,
  pop_mode: true,
  line_breaks: true,
})
const Space = createToken({ name: 'Space', pattern: /[ \t\r\n]+(?!-\}\})/, line_breaks: true })
export const StringToken = createToken({ name: 'String', pattern: /"(?:\\[^\n]|[^"\\\n])*"/ })
export const RawString = createToken({ name: 'RawString', pattern: /`[^`]*`/, line_breaks: true })
export const Character = createToken({ name: 'Character', pattern: /'(?:\\[^\n]|[^'\\\n])*'/ })
const BrokenString = createToken({
  name: 'BrokenString',
  pattern: /`[^`]*|"[^\n]*|'[^\n]*/,
  line_breaks: true,
})
export const Complex = createToken({ name: 'Complex', pattern: new RegExp(`[+-]?${number}[+-]${number}`) })
export const NumberToken = createToken({ name: 'Number', pattern: new RegExp(`[+-]?${number}|[+-]`) })
export const Declare = createToken({ name: 'Declare', pattern: ':=' })
export const Assign = createToken({ name: 'Assign', pattern: '=' })
export const Pipe = createToken({ name: 'Pipe', pattern: '|' })
export const Comma = createToken({ name: 'Comma', pattern: ',' })
export const LeftParen = createToken({ name: 'LeftParen', pattern: '(' })
export const RightParen = createToken({ name: 'RightParen', pattern: ')' })
export const Chain = custom('Chain', matchChain)
export const Field = custom('Field', matchField)
export const Dot = createToken({ name: 'Dot', pattern: '.' })
export const VariableField = custom('VariableField', matchVariableField)
export const Variable = custom('Variable', matchVariable)
const Unknown = createToken({ name: 'Unknown', pattern: /[\s\S]/, line_breaks: true })

/** Names and keywords are lexed alike; `nameWords` tells them apart afterwards, which is far faster. */
export const Identifier = custom('Identifier', matchWord)
const word = (name: string) => createToken({ name, pattern: Lexer.NA })
export const If = word('If')
export const With = word('With')
export const Range = word('Range')
export const Else = word('Else')
export const End = word('End')
export const Define = word('Define')
export const Block = word('Block')
export const TemplateWord = word('Template')
export const LoopExit = word('LoopExit')
export const BooleanToken = word('Boolean')
export const Nil = word('Nil')

const keywords = new Map([
  ['if', If],
  ['with', With],
  ['range', Range],
  ['else', Else],
  ['end', End],
  ['define', Define],
  ['block', Block],
  ['template', TemplateWord],
  ['break', LoopExit],
  ['continue', LoopExit],
  ['true', BooleanToken],
  ['false', BooleanToken],
  ['nil', Nil],
])

/** Gives the keywords among the tokens their own types. */
export function nameWords(tokens: readonly IToken[]): void {
  for (const token of tokens) {
    const type = token.tokenType === Identifier ? keywords.get(token.image) : undefined
    if (!type) continue
    token.tokenType = type
    token.tokenTypeIdx = type.tokenTypeIdx!
  }
}

/** What may stand between two delimiters, in the order in which it must be tried. */
export const actionTokens: TokenType[] = [
  RightDelimiter,
  NextLeftDelimiter,
  Space,
  Identifier,
  Chain,
  Complex,
  NumberToken,
  Field,
  Dot,
  VariableField,
  Variable,
  StringToken,
  RawString,
  Character,
  BrokenString,
  Declare,
  Assign,
  Pipe,
  Comma,
  LeftParen,
  RightParen,
  Unknown,
  ...new Set(keywords.values()),
]

/** The tokens of a whole template: text outside of the delimiters, actions inside. */
export const templateLexer = new Lexer(
  {
    modes: { text: [Comment, BrokenComment, LeftDelimiter, Text], action: actionTokens },
    defaultMode: 'text',
  },
  { positionTracking: 'onlyOffset', ensureOptimizations: false, recoveryEnabled: true },
)
