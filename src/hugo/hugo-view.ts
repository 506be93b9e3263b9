import { type Delimiters, spellings } from '../ast/spelling.ts'
import type { HugoError } from '../diagnostics/diagnostic.ts'
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
  if (error !== undefined) return { ok: false, tokens, error }
  const shortcodes = hugoShortcodes(tree, source, spelling)
  return { ok: true, tokens, shortcodes, rawContent: source.slice(lexed.intro.bodyStart) }
}
