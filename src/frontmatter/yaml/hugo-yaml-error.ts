import type { HugoError } from '../../diagnostics/diagnostic.ts'
import type { HugoToken } from './hugo/hugo-token.ts'
import { tokenExcerpt } from './hugo/token-excerpt.ts'

/**
 * Hugo's own report of what is wrong with a token: `[line:column] text`, then an excerpt of the block. The line is that of
 * the file, the column is that of the block, as Hugo has it.
 */
export function hugoYamlError(text: string, token: HugoToken, firstLine: number): HugoError {
  const { line, column } = token
  const message = `[${line}:${column}] ${text}\n${tokenExcerpt(token)}`
  return { message, line: firstLine + line - 1, column }
}
