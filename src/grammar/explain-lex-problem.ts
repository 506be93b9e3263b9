import type { Spelling } from '../ast/spelling.ts'
import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts'
import type { LexProblem } from '../lexer/lex-problem.ts'
import type { Item } from './item.ts'

interface Explanation {
  readonly code: DiagnosticCode
  readonly message: string
  readonly startOffset: number
  readonly endOffset: number
}

/** Says what is wrong with a tag, why, and what to do about it, at the place that an author has to change. */
export function explainLexProblem(
  problem: LexProblem,
  item: Item,
  source: string,
  spelling: Spelling,
): Explanation {
  const tagStart = item.kind === 'tag' ? item.left.startOffset : item.token.startOffset
  const isPercent = source[tagStart + 2] === '%'
  const left = source.slice(tagStart, tagStart + 3)
  const right = (isPercent ? '%' : '>') + spelling.close
  const otherRight = (isPercent ? '>' : '%') + spelling.close
  const text = source.slice(problem.startOffset, problem.endOffset)
  const { startOffset, endOffset } = problem
  const at = (code: DiagnosticCode, message: string): Explanation => ({
    code,
    message,
    startOffset,
    endOffset,
  })
  const onTag = (code: DiagnosticCode, message: string): Explanation => ({
    code,
    message,
    startOffset: tagStart,
    endOffset: item.endOffset,
  })
  const swallowing = item.kind === 'tag' ? item.swallowing : undefined
  if (swallowing !== undefined) {
    return {
      code: 'parse/unclosed-tag',
      message: `A value without quotes goes on to the next white space, so it has taken "${right}" in and the tag goes on. Put the value into quotes, or a blank behind it.`,
      startOffset: swallowing.startOffset + 1,
      endOffset: swallowing.startOffset + swallowing.image.length,
    }
  }
  switch (problem.kind) {
    case 'unclosed-comment':
      return onTag(
        'parse/unclosed-comment',
        `This escaped shortcode never ends. End it with "*/${right}", without white space in between.`,
      )
    case 'unclosed-action':
      return onTag(
        'parse/unclosed-tag',
        `This tag is never ended: the file ends inside of it. Add "${right}" behind its last parameter.`,
      )
    case 'unclosed-shortcode':
      return at(
        'parse/malformed-closing-tag',
        `A closing tag holds nothing but its slash and name. Remove what stands between the name and "${right}", and write the delimiter in one piece.`,
      )
    case 'unexpected-character':
      if (source.startsWith(otherRight, startOffset)) {
        return {
          code: 'parse/wrong-right-delimiter',
          message: `A tag that starts with "${left}" must end with "${right}", not "${otherRight}". Change one of the two.`,
          startOffset,
          endOffset: startOffset + 3,
        }
      }
      if (source.startsWith(spelling.open, startOffset)) {
        return at(
          'parse/unclosed-tag',
          `Another tag starts inside of this one. Add "${right}" in front of it; a tag within a tag must be quoted.`,
        )
      }
      return at(
        'parse/unexpected-character',
        `"${text}" cannot stand here in a tag. Parameters are separated by white space alone; put a value that holds anything but letters, digits, "_", "-" and "." into double quotes.`,
      )
    case 'period-in-name':
      return at(
        'parse/period-in-name',
        'A shortcode name holds no period: write the name of the template without its extension. Only ".inline" and a blank may end a name.',
      )
    case 'unterminated-string':
      return {
        ...at(
          'parse/unterminated-string',
          `This string has no closing quote on its line. Add the quote; for a value of several lines use backticks, and mind that a backslash in front of a quote makes it part of the value.`,
        ),
        startOffset: Math.max(startOffset - 1, tagStart),
        endOffset: Math.min(endOffset, item.endOffset),
      }
    case 'unterminated-raw-string':
      return {
        ...at(
          'parse/unterminated-string',
          'This raw string has no closing backtick. Add it; a raw string cannot hold a backtick.',
        ),
        startOffset: startOffset - 1,
        endOffset: item.endOffset,
      }
    case 'invalid-escape':
      return at(
        'parse/invalid-escape',
        'A backslash cannot stand in front of a backtick. Remove one of the two, or use a raw string for backslashes.',
      )
    case 'closing-without-open':
    case 'closing-mismatch': {
      const isTag = problem.kind === 'closing-mismatch'
      return onTag(
        'parse/unmatched-closing-tag',
        isTag
          ? `No shortcode "${text}" was opened before this closing tag. Correct the name (its case counts here), or remove the tag.`
          : 'This closing tag closes nothing: no shortcode was opened before it. Remove it, or add the opening tag.',
      )
    }
    case 'mixed-positional':
    case 'mixed-named':
    case 'mixed-quoted':
      return at(
        'parse/mixed-params',
        'A tag has either named or positional parameters, not both. Name this one too, or take the names from the others.',
      )
    case 'nested-in-inline':
      return onTag(
        'parse/nested-in-inline',
        'An inline shortcode cannot hold other shortcodes, and is closed by its own name with one blank behind it. Close it first.',
      )
    default:
      return onTag('parse/unclosed-frontmatter', 'The front matter is broken.')
  }
}
