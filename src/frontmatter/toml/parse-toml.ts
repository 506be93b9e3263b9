import { describeProblem } from './describe-problem.ts'
import { resolveKeys } from './resolve-keys.ts'
import type { TomlDialect } from './toml-dialect.ts'
import type { TomlError } from './toml-error.ts'
import { TomlGrammar } from './toml-grammar.ts'
import { lexToml } from './toml-lexer.ts'
import type { TomlDocument } from './toml-node.ts'

export interface ParseTomlOptions {
  /** The offset of the source in its file, in UTF-16 code units: added to all offsets. Default 0. */
  baseOffset?: number
  /** Whose verdict counts where readers of TOML differ. Default `hugo`. */
  dialect?: TomlDialect
}

export interface TomlParseResult {
  document: TomlDocument
  /** In source order; empty when the block is valid. */
  errors: TomlError[]
}

let grammar: TomlGrammar | undefined

/**
 * Reads a TOML block, fences excluded: TOML 1.0, and of 1.1 what Hugo's decoder accepts. Never throws: problems
 * are in `errors`, and the entries that can be read are in the tree nevertheless. Time and memory are linear in
 * the length of the source.
 */
export function parseToml(source: string, options: ParseTomlOptions = {}): TomlParseResult {
  const { baseOffset = 0, dialect = 'hugo' } = options
  const { tokens, innerComments } = lexToml(source)
  grammar ??= new TomlGrammar()
  const { document, problems: errors } = grammar.read(tokens, { source, innerComments, baseOffset, dialect })
  const sorted = errors.length === 0
  resolveKeys(document, dialect, (code, { startOffset, endOffset }, name) => {
    errors.push({ code, message: describeProblem(code, '', name), startOffset, endOffset })
  })
  if (!sorted) errors.sort((a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset)
  return { document, errors }
}
