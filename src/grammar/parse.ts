import type { Root } from '../ast/nodes.ts'
import { type Delimiters, spellings } from '../ast/spelling.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type ContentLexer, contentLexer, type LexedSource } from '../lexer/content-lexer.ts'
import type { LexProblem } from '../lexer/lex-problem.ts'
import { buildTree } from './build-tree.ts'
import { findProblems } from './find-problems.ts'
import { frontmatterFindings, phantomShortcode } from './frontmatter-findings.ts'
import { createKnowledge, type Knowledge } from './knowledge.ts'
import { pairByName } from './pair-by-name.ts'
import { type HugoStop, pairLikeHugo } from './pair-like-hugo.ts'
import type { Pairing } from './pairing.ts'
import { putFirst } from './put-first.ts'
import { readItems } from './read-items.ts'
import type { ShortcodeLookup } from './shortcode-lookup.ts'
import { TagParser } from './tag-parser.ts'
import { toDiagnostics } from './to-diagnostics.ts'

export interface ParseOptions {
  /** How tags are spelled in the source: `hugo` (the default) as `{{< >}}`, `angle` as `<<< >>>`. */
  readonly delimiters?: Delimiters
  /**
   * What the site's templates say of each shortcode. With it tags pair as in Hugo; without it an opening tag pairs with
   * the nearest later closing tag of its name.
   */
  readonly shortcodes?: ShortcodeLookup
}

export interface ParseResult {
  readonly tree: Root
  /**
   * Every problem of the source in the order of the source; but what Hugo would stop at comes first, when Hugo would
   * refuse the source.
   */
  readonly diagnostics: Diagnostic[]
}

const parsers = new Map<ContentLexer, TagParser>()

function tagParser(lexer: ContentLexer): TagParser {
  let parser = parsers.get(lexer)
  if (parser === undefined) {
    parser = new TagParser(lexer.vocabulary)
    parsers.set(lexer, parser)
  }
  return parser
}

/**
 * Parses a Hugo content file into its tree. Never throws on content: broken parts become `strayTag` or `text` nodes and
 * are told in `diagnostics`; `stringify` of the tree (with the same `delimiters`) gives the source back, byte for byte.
 */
export function parse(source: string, options: ParseOptions = {}): ParseResult {
  const { tree, diagnostics } = parseSource(source, options)
  return { tree, diagnostics }
}

/** The result of parsing, with the tokens that it was made from. */
export interface ParsedSource extends ParseResult {
  readonly lexed: LexedSource
  /** The first problem of Hugo's lexer. */
  readonly lexProblem: LexProblem | undefined
}

/** Parses, and gives the tokens away as well. */
export function parseSource(source: string, options: ParseOptions): ParsedSource {
  const delimiters = options.delimiters ?? 'hugo'
  const spelling = spellings[delimiters]
  const lexer = contentLexer(delimiters)
  const lexed = lexer.lex(source)
  const { intro } = lexed
  const items = readItems(source, lexed, lexer.vocabulary, tagParser(lexer), spelling)
  const knowledge = createKnowledge(options.shortcodes, items)
  const byName = () => pairByName(items, knowledge, phantomShortcode(source, intro, spelling))
  let verdict = knowledge.hasTemplates ? pairLikeHugo(source, items, knowledge) : undefined
  let pairing = verdict !== undefined && 'roles' in verdict ? verdict : byName()
  if (verdict === undefined && pairing.problems.length > 0 && knowledge.isCertain()) {
    // crossed tags, say: what the page itself tells of its shortcodes is enough to know that Hugo accepts them
    verdict = pairLikeHugo(source, items, knowledge)
    if ('roles' in verdict && verdict.surplus.size === 0) pairing = verdict
  }
  const tree = buildTree(source, intro, items, pairing, spelling)

  const lexProblem = intro.problem ?? items.find(item => item.problem !== undefined)?.problem
  const introFindings = frontmatterFindings(source, intro, spelling)
  const stop = sureStop(verdict, knowledge)
  const findings = findProblems(source, items, pairing, knowledge, spelling, stop !== undefined)
  findings.sort((a, b) => a.startOffset - b.startOffset)
  if (introFindings.length === 0) putFirst(findings, stop, items)
  return { tree, diagnostics: toDiagnostics([...introFindings, ...findings], source), lexed, lexProblem }
}

/** Where Hugo stops, when that is known: what the lexer refuses is, what hangs on templates only when all are known. */
function sureStop(verdict: Pairing | HugoStop | undefined, knowledge: Knowledge): HugoStop | undefined {
  if (verdict === undefined || 'roles' in verdict) return undefined
  const hangsOnTemplates = verdict.kind === 'withoutInner' || verdict.kind === 'unclosed'
  return hangsOnTemplates && !knowledge.isCertain() ? undefined : verdict
}
