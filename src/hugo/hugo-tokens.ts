import type { IToken } from 'chevrotain'
import type { Quoting } from '../ast/nodes.ts'
import type { Spelling } from '../ast/spelling.ts'
import { hugoMessage } from '../grammar/hugo-message.ts'
import { readValue } from '../grammar/read-value.ts'
import { skipSpace } from '../lexer/characters.ts'
import type { LexedSource } from '../lexer/content-lexer.ts'
import type { LexProblem } from '../lexer/lex-problem.ts'
import { createByteCursor } from '../text/byte-cursor.ts'
import { goTyped } from './go-typed.ts'
import { type EmitToken, emitBodyText, emitText } from './hugo-text.ts'
import type { HugoToken, HugoTokenType } from './hugo-token.ts'

const plainTypes: Readonly<Record<string, HugoTokenType>> = {
  LeftAngle: 'left<',
  LeftPercent: 'left%',
  RightAngle: 'right>',
  RightPercent: 'right%',
  Slash: 'close',
  Name: 'name',
  InlineName: 'inlineName',
  SummaryDivider: 'summaryDivider',
}

/** Hugo's tokens of a source up to the first problem of its lexer, made from our own tokens. */
export function hugoTokens(
  source: string,
  lexed: LexedSource,
  problem: LexProblem | undefined,
  spelling: Spelling,
): HugoToken[] {
  const { byteAt } = createByteCursor(source)
  const output: HugoToken[] = []
  const emit: EmitToken = (type, startOffset, endOffset) => {
    output.push({
      type,
      low: byteAt(startOffset),
      high: byteAt(endOffset),
      value: source.slice(startOffset, endOffset),
    })
  }
  emitIntro(source, lexed, emit)
  if (lexed.intro.problem === undefined) {
    for (const token of lexed.tokens) {
      if (token.tokenType.name === 'EOF') break
      if (token.startOffset < lexed.intro.bodyStart) continue
      if (problem !== undefined && hugoStart(token) >= problem.startOffset) break
      emitToken(source, token, spelling, output, emit, byteAt)
    }
  }
  if (problem === undefined) emit('eof', source.length, source.length)
  else {
    const { startOffset, endOffset } = problem
    emit('error', startOffset, endOffset)
    output[output.length - 1] = { ...output.at(-1)!, message: hugoMessage(problem, source) }
    if (problem.kind === 'nested-in-inline') {
      // the one error behind which Hugo's lexer goes on, with the rest of the file as text
      if (startOffset < source.length) emitText(source, startOffset, source.length, emit)
      emit('eof', source.length, source.length)
    }
  }
  return output
}

/** Where Hugo starts a token that ours starts a backslash or an equals sign earlier. */
function hugoStart({ tokenType, image, startOffset }: IToken): number {
  return tokenType.name === 'QuotedString' && image.startsWith('\\') ? startOffset + 1 : startOffset
}

function emitIntro(source: string, { intro }: LexedSource, emit: EmitToken): void {
  const { format, bomEnd, valueStart, valueEnd, bodyStart } = intro
  let start = 0
  for (let at = source.indexOf('\ufeff'); at >= 0 && at < bomEnd; at = source.indexOf('\ufeff', at + 1)) {
    emit('ignore', start, at + 1)
    start = at + 1
  }
  if (format === 'toml') emit('frontMatterTOML', valueStart, valueEnd)
  else if (format === 'yaml') emit('frontMatterYAML', valueStart, valueEnd)
  else if (format === 'json') emit('frontMatterJSON', bomEnd, bodyStart)
  else if (format === 'org') emit('frontMatterORG', bomEnd, bodyStart)
}

function emitToken(
  source: string,
  { tokenType, image, startOffset }: IToken,
  spelling: Spelling,
  output: HugoToken[],
  emit: EmitToken,
  byteAt: (offset: number) => number,
): void {
  const name = tokenType.name.startsWith('Next') ? tokenType.name.slice(4) : tokenType.name
  const endOffset = startOffset + image.length
  const type = plainTypes[name]
  if (type !== undefined) emit(type, startOffset, endOffset)
  else if (name === 'Text') emitBodyText(source, startOffset, endOffset, spelling.open, emit)
  else if (name === 'EscapedShortcode') {
    emit('text', startOffset, startOffset + 3)
    emitText(source, startOffset + 5, endOffset - 5, emit)
    emit('text', endOffset - 3, endOffset)
  } else if (name !== 'Backslash' && name !== 'BrokenTag' && name !== 'BrokenComment') {
    const isValue = name === 'Assignment'
    const start = isValue ? skipSpace(source, startOffset + 1) : startOffset
    output.push(paramToken(isValue ? 'paramVal' : 'param', source.slice(start, endOffset), start, byteAt))
  }
}

function paramToken(
  type: 'param' | 'paramVal',
  spelling: string,
  startOffset: number,
  byteAt: (offset: number) => number,
): HugoToken {
  const read = readValue(spelling)
  const { quoting } = read
  const opening = openingLength(spelling, quoting)
  const closing = quoting === 'none' ? 0 : quoting === 'escaped' && spelling.endsWith('\\"') ? 2 : 1
  const value = quoting === 'none' ? spelling : String(read.value)
  // a string with an escaped quote has lost the mark, though it stays a string
  const isString = quoting !== 'none' && !(quoting === 'double' && value.includes('"'))
  return {
    type,
    low: byteAt(startOffset + opening),
    high: byteAt(startOffset + spelling.length - closing),
    value,
    ...(isString ? { isString: true } : {}),
    typed: goTyped(read),
  }
}

function openingLength(spelling: string, quoting: Quoting): number {
  if (quoting === 'none') return 0
  if (quoting === 'escaped') return spelling.indexOf('"') + 1
  // Hugo keeps a string with escapes as a list of ranges; backslashes in front are in none of them
  let length = 1
  if (quoting === 'double' && spelling.includes('\\"')) while (spelling[length] === '\\') length++
  return length
}
