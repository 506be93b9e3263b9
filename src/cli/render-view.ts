import { type Delimiters, spellings } from '../ast/spelling.ts'
import type { ParseResult } from '../grammar/parse.ts'
import { hugoView } from '../hugo/hugo-view.ts'
import { tokenize } from '../lexer/tokenize.ts'
import { visibleText } from '../text/visible-text.ts'
import { hugoLines } from './hugo-lines.ts'
import { jsonPieces } from './json-pieces.ts'
import type { Colors } from './stream-style.ts'
import { tokenLines } from './token-lines.ts'
import { treeLines } from './tree-lines.ts'

export interface ViewOptions {
  readonly view: 'tree' | 'tokens' | 'hugo'
  readonly isJson: boolean
  readonly delimiters: Delimiters
  readonly colors: Colors
}

/** What the command prints for one file, in pieces: one line of JSON, or the name and lines for a person. */
export function* renderView(
  file: string,
  source: string,
  { tree, diagnostics }: ParseResult,
  { view, isJson, delimiters, colors }: ViewOptions,
): Generator<string> {
  const data =
    view === 'tokens'
      ? { tokens: tokenize(source, { delimiters }) }
      : view === 'hugo'
        ? { hugo: hugoView(source, { delimiters }) }
        : { tree }
  if (isJson) {
    yield* jsonPieces({ file, ...data, diagnostics })
    yield '\n'
    return
  }
  yield `${colors.bold(visibleText(file))}\n`
  if (data.tokens !== undefined) yield* tokenLines(data.tokens, source, colors)
  else if (data.hugo !== undefined) yield* hugoLines(data.hugo, spellings[delimiters], colors)
  else yield* treeLines(tree, spellings[delimiters], colors)
}
