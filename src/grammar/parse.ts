import type { Root } from '../ast/nodes.ts'
import { type Delimiters, spellings } from '../ast/spelling.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type ContentLexer, contentLexer, type LexedSource } from '../lexer/content-lexer.ts'
import type { LexProblem } from '../lexer/lex-problem.ts'
import { buildTree } from './build-tree.ts'
import { findProblems } from './find-problems.ts'
import type { Finding } from './finding.ts'
import { frontmatterFindings, phantomShortcode } from './frontmatter-findings.ts'
import { createKnowledge } from './knowledge.ts'
import { pairByName } from './pair-by-name.ts'
import { type HugoStop, pairLikeHugo } from './pair-like-hugo.ts'
import type { Pairing } from './pairing.ts'
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
  const asHugo = knowledge.hasTemplates ? pairLikeHugo(items, knowledge) : undefined
  const pairing =
    asHugo !== undefined && 'roles' in asHugo
      ? asHugo
      : pairByName(items, knowledge, phantomShortcode(source, intro, spelling))
  const tree = buildTree(source, intro, items, pairing, spelling)

  const lexProblem = intro.problem ?? items.find(item => item.problem !== undefined)?.problem
  const introFindings = frontmatterFindings(source, intro, spelling)
  const findings = findProblems(source, items, pairing, knowledge, spelling)
  if (findings.length > 0) {
    findings.sort((a, b) => a.startOffset - b.startOffset)
    const stop = asHugo ?? (knowledge.isCertain() ? pairLikeHugo(items, knowledge) : undefined)
    if (introFindings.length === 0) putFirst(findings, stop)
  }
  return { tree, diagnostics: toDiagnostics([...introFindings, ...findings], source), lexed, lexProblem }
}

/** Moves what Hugo stops at to the front, with Hugo's message and position; without its verdict, what its lexer stops at. */
function putFirst(findings: Finding[], stop: Pairing | HugoStop | undefined): void {
  if (stop !== undefined && 'roles' in stop) return
  const blamed =
    stop === undefined ? findings.find(finding => finding.hugo !== undefined) : blame(findings, stop)
  if (blamed === undefined) return
  findings.splice(findings.indexOf(blamed), 1)
  findings.unshift(blamed)
}

const pairingCodes: readonly string[] = [
  'parse/unclosed-shortcode',
  'parse/unmatched-closing-tag',
  'parse/shortcode-without-inner',
]

function blame(findings: readonly Finding[], stop: HugoStop): Finding | undefined {
  const isPairing = stop.kind === 'withoutInner' || stop.kind === 'unclosed'
  const ofItem = findings.filter(finding => finding.itemIndex === stop.itemIndex)
  const blamed =
    ofItem.find(({ hugo }) => hugo?.message === stop.message) ??
    (isPairing || stop.kind === 'lexer' ? ofItem.at(-1) : undefined) ??
    (isPairing ? findings.find(({ code }) => pairingCodes.includes(code)) : undefined)
  if (blamed !== undefined && stop.kind !== 'lexer')
    blamed.hugo = { message: stop.message, offset: stop.offset }
  return blamed
}
