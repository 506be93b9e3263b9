import { exitCodes } from '../exit-codes.ts'
import { tableWidth } from '../shortcodes/table-width.ts'
import { streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import { findRule } from './find-rule.ts'
import { knownRules } from './known-rules.ts'
import { ruleText } from './rule-text.ts'

export interface ExplainFlags {
  readonly json?: true
  readonly config?: string | boolean
  readonly color?: boolean
}

/**
 * Runs `hugomark explain`. Gives the exit code.
 *
 * @throws ConfigError, UsageError
 */
export async function explainRule(wanted: string, { json, config, color }: ExplainFlags): Promise<number> {
  const rule = findRule(await knownRules(process.cwd(), config), wanted)
  const width = Math.min(tableWidth(), 100)
  const text = json
    ? `${JSON.stringify(rule, undefined, 2)}\n`
    : ruleText(rule, streamStyle(process.stdout, color), width)
  await writePieces(process.stdout, [text])
  return exitCodes.fine
}
