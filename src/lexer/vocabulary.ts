import { createToken, type IMultiModeLexerDefinition, Lexer, type TokenType } from 'chevrotain'
import { createFrontmatterTokens, type FrontmatterTokens } from './frontmatter-tokens.ts'
import { createOpeningTokens, type OpeningTokens } from './opening-tokens.ts'
import type { ScanState } from './scan-state.ts'
import { createTagTokens, type TagTokens } from './tag-tokens.ts'
import { createTextTokens, type TextTokens } from './text-tokens.ts'

/** All token types of one lexer. */
export interface Vocabulary extends FrontmatterTokens, TextTokens, OpeningTokens, TagTokens {
  readonly NextEscapedShortcode: TokenType
  readonly NextBrokenComment: TokenType
  readonly NextLeftAngle: TokenType
  readonly NextLeftPercent: TokenType
}

/** Builds the token types of one lexer and sorts them into its modes: before the body, the body, the two tags. */
export function createVocabulary(scan: ScanState): {
  readonly vocabulary: Vocabulary
  readonly definition: IMultiModeLexerDefinition
} {
  const intro = createFrontmatterTokens(scan)
  const text = createTextTokens(scan)
  const opening = createOpeningTokens(scan, false)
  const next = createOpeningTokens(scan, true)
  const tag = createTagTokens(scan)
  const whiteSpace = createToken({
    name: 'WhiteSpace',
    pattern: /[\t\n\v\f\r ]+/,
    group: Lexer.SKIPPED,
    line_breaks: true,
  })

  const insideTag = (right: TokenType) => [
    whiteSpace,
    right,
    tag.Name,
    tag.InlineName,
    tag.Word,
    tag.Assignment,
    tag.QuotedString,
    tag.RawString,
    tag.Slash,
    tag.Backslash,
    ...Object.values(next),
    tag.BrokenTag,
  ]
  const body = [...Object.values(opening), text.SummaryDivider, text.Text]
  return {
    vocabulary: {
      ...intro,
      ...text,
      ...opening,
      ...tag,
      NextEscapedShortcode: next.EscapedShortcode,
      NextBrokenComment: next.BrokenComment,
      NextLeftAngle: next.LeftAngle,
      NextLeftPercent: next.LeftPercent,
    },
    definition: {
      defaultMode: 'intro',
      modes: {
        // a file without a closing fence stays in the first mode, which reads a body as well
        intro: [...Object.values(intro), ...body],
        body,
        angleTag: insideTag(tag.RightAngle),
        percentTag: insideTag(tag.RightPercent),
      },
    },
  }
}
