import type { IToken } from 'chevrotain'
import { goNumber } from './go-number.ts'
import { tokenSpan } from './operand-builders.ts'
import type { TemplateProblem, TemplateProblemCode } from './template-problem.ts'
import { unquoteGo } from './unquote-go.ts'

/** How deep parentheses may nest; deeper ones would overflow the stack of the parser. Go itself stops at 10 000. */
const maxParenthesisDepth = 200

const operands =
  'String RawString Character Complex Number Boolean Nil Dot Field VariableField Variable Identifier Chain'
const endsOperand = new Set([...operands.split(' '), 'RightParen'])
const beginsOperand = new Set([...operands.split(' ').filter(name => name !== 'Chain'), 'LeftParen'])
const keywords = new Set('If With Range Else End Define Block Template LoopExit'.split(' '))
const words = new Set([...keywords, 'Identifier', 'Boolean', 'Nil'])
const afterWord = new Set(['LeftParen', 'RightParen', 'Chain', 'Field', 'Dot', 'Pipe', 'Comma', 'Declare'])
const literals = new Set(['String', 'RawString', 'Character', 'Complex', 'Number', 'Boolean', 'Nil', 'Dot'])

function tokenFault(token: IToken): [TemplateProblemCode, string] | null {
  const { image } = token
  switch (token.tokenType.name) {
    case 'Unknown':
      return ['unexpected-token', `Unexpected ${JSON.stringify(image)} in this action.`]
    case 'BrokenString':
      return ['unterminated-string', 'This string is not closed.']
    case 'String':
      return unquoteGo(image) === null
        ? ['invalid-string', 'Go does not know an escape of this string.']
        : null
    case 'Character': {
      const value = unquoteGo(image)
      return value === null || [...value].length !== 1
        ? ['invalid-character-constant', 'A character constant holds exactly one character.']
        : null
    }
    case 'Complex':
    case 'Number':
      return goNumber(image) ? null : ['invalid-number', `${JSON.stringify(image)} is not a number in Go.`]
    default:
      return null
  }
}

/** What Go's lexer says when two tokens touch: operands need white space between them. */
function touchFault(left: IToken, right: IToken): [TemplateProblemCode, string] | null {
  const [before, after] = [left.tokenType.name, right.tokenType.name]
  if (literals.has(before) && (after === 'Chain' || after === 'Dot')) {
    return ['field-of-literal', `${left.image} has no fields.`]
  }
  const isVariableOrField = before.startsWith('Variable') || before === 'Field' || before === 'Chain'
  const isWord = words.has(before) || isVariableOrField
  if (isWord && after !== 'Space' && !afterWord.has(after))
    return ['missing-space', 'White space is missing here.']
  return endsOperand.has(before) && beginsOperand.has(after)
    ? ['missing-space', 'White space is missing here.']
    : null
}

/** The first fault that can be seen in the tokens alone. */
export function checkTokens(tokens: readonly IToken[]): TemplateProblem | null {
  let depth = 0
  let last: IToken | null = null
  for (const token of tokens) {
    const fault: [TemplateProblemCode, string] | null = (last && touchFault(last, token)) ?? tokenFault(token)
    if (fault) return { code: fault[0], message: fault[1], ...tokenSpan(token) }
    if (token.tokenType.name === 'LeftParen' && ++depth > maxParenthesisDepth) {
      const message = `Parentheses nest deeper than ${maxParenthesisDepth} levels here.`
      return { code: 'nesting-too-deep', message, ...tokenSpan(token) }
    }
    if (token.tokenType.name === 'RightParen') depth--
    last = token
  }
  return null
}
