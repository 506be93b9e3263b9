import type { Root } from '../ast/nodes.ts'
import { HugoSyntaxError } from './hugo-syntax-error.ts'
import { type ParseOptions, parse } from './parse.ts'

/**
 * Parses a source that must be free of errors.
 *
 * @throws HugoSyntaxError with all diagnostics, when one of them is an error.
 */
export function parseOrThrow(source: string, options: ParseOptions = {}): Root {
  const { tree, diagnostics } = parse(source, options)
  const first = diagnostics.find(diagnostic => diagnostic.severity === 'error')
  if (first === undefined) return tree
  const { line, column } = first.position.start
  throw new HugoSyntaxError(`${line}:${column}: ${first.message}`, diagnostics)
}
