import { type Delimiters, spellings } from '../ast/spelling.ts'
import type { HugoError } from '../diagnostics/diagnostic.ts'
import { blockOf } from '../frontmatter/block-of.ts'
import type { HugoPage } from '../frontmatter/fields/hugo-page.ts'
import type { HugoParams } from '../frontmatter/fields/hugo-param.ts'
import { readFields } from '../frontmatter/fields/read-fields.ts'
import type { MapNode } from '../frontmatter/value-node.ts'
import type { YamlRules } from '../frontmatter/yaml/yaml-rules.ts'
import { parseSource } from '../grammar/parse.ts'
import type { ShortcodeLookup } from '../grammar/shortcode-lookup.ts'
import type { HugoShortcode } from './hugo-shortcode.ts'
import { hugoShortcodes } from './hugo-shortcodes.ts'
import type { HugoToken } from './hugo-token.ts'
import { hugoTokens } from './hugo-tokens.ts'

export interface HugoViewOptions {
  /** What the site's templates say of each shortcode; without it a name takes inner content when the page closes it. */
  readonly shortcodes?: ShortcodeLookup
  readonly delimiters?: Delimiters
  /** The rules of YAML front matter: those of Hugo 0.152 and later (`1.2`, the default), or of the versions before. */
  readonly yaml?: YamlRules
}

/** What Hugo 0.169 makes of a content file. */
export type HugoView =
  | {
      readonly ok: true
      readonly tokens: readonly HugoToken[]
      /** The shortcodes of the page itself; those inside of them are in their `inner`. */
      readonly shortcodes: readonly HugoShortcode[]
      /** Everything behind the front matter, as in `.RawContent`. */
      readonly rawContent: string
      /** As in `.Params`: names in lower case, values with Hugo's types. */
      readonly params: HugoParams
      /** The fields that Hugo reads for its own use, as far as the file alone decides them. */
      readonly page: HugoPage
    }
  | {
      readonly ok: false
      /** The tokens up to where Hugo's lexer stops. */
      readonly tokens: readonly HugoToken[]
      readonly error: HugoError
    }

/**
 * Tells what Hugo 0.169 makes of a content file: its tokens, and its shortcodes or the one error at which it stops.
 * Lone surrogates of U+DC80 to U+DCFF stand for bytes that are no UTF-8 (see `decodeBytes`).
 */
export function hugoView(source: string, options: HugoViewOptions = {}): HugoView {
  const spelling = spellings[options.delimiters ?? 'hugo']
  const { tree, diagnostics, lexed, lexProblem } = parseSource(source, options)
  const tokens = hugoTokens(source, lexed, lexProblem, spelling)
  const error = diagnostics.find(diagnostic => diagnostic.hugo !== undefined)?.hugo
  // of a block that is never closed, or that is none, the lexer has told already
  if (error !== undefined && lexed.intro.problem !== undefined) return { ok: false, tokens, error }
  const block = blockOf(tree, options)
  const { params, page, problems } = readFields(block?.root ?? noValues)
  const decodeError = block?.problems.find(problem => problem.hugo !== undefined)?.hugo
  if (decodeError !== undefined) return { ok: false, tokens, error: decodeError }
  if (error !== undefined) return { ok: false, tokens, error }
  const fieldError = problems.find(problem => problem.hugo !== undefined)?.hugo
  if (fieldError !== undefined) return { ok: false, tokens, error: fieldError }
  const shortcodes = hugoShortcodes(tree, source, spelling)
  return { ok: true, tokens, shortcodes, rawContent: source.slice(lexed.intro.bodyStart), params, page }
}

const noValues: MapNode = { type: 'map', pairs: [], startOffset: 0, endOffset: 0 }
