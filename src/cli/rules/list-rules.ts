import { closest } from 'fastest-levenshtein'
import { presetNames, presetRules } from '../../lint/config/preset-rules.ts'
import { visibleText } from '../../text/visible-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../lint/usage-error.ts'
import { tableWidth } from '../shortcodes/table-width.ts'
import { type TableCell, tableLines } from '../shortcodes/text-table.ts'
import { type Colors, streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import type { KnownRule } from './known-rule.ts'
import { knownRules } from './known-rules.ts'
import { rulesMarkdown } from './rules-markdown.ts'

export interface RulesFlags {
  readonly json?: true
  readonly markdown?: true
  readonly preset?: string
  readonly config?: string | boolean
  readonly color?: boolean
}

const fixes = { safe: '--fix', unsafe: '--fix-unsafe' } as const
const paints = { error: 'red', warning: 'yellow', info: 'blue', off: 'dim' } as const

/**
 * Runs `hugomark rules`. Gives the exit code.
 *
 * @throws ConfigError, UsageError
 */
export async function listRules(flags: RulesFlags): Promise<number> {
  const rules = await chosenRules(flags)
  if (flags.json) await writePieces(process.stdout, [`${JSON.stringify(rules, undefined, 2)}\n`])
  else if (flags.markdown) await writePieces(process.stdout, [rulesMarkdown(rules)])
  else await writePieces(process.stdout, table(rules, streamStyle(process.stdout, flags.color)))
  return exitCodes.fine
}

async function chosenRules({ preset, config }: RulesFlags): Promise<KnownRule[]> {
  const rules = await knownRules(process.cwd(), config)
  if (preset === undefined) return rules
  const wanted = presetRules(
    preset,
    rules.map(({ url: _url, ...meta }) => ({ meta, create: () => ({}) })),
  )
  if (wanted === undefined) {
    const names = presetNames.join(', ')
    throw new UsageError(
      `--preset: there is no preset "${preset}"; did you mean "${closest(preset, [...presetNames])}"? There are ${names}`,
    )
  }
  return rules.filter(({ id }) => Object.hasOwn(wanted, id))
}

function* table(rules: readonly KnownRule[], style: Colors): Generator<string> {
  const cell = (text: string, paint?: TableCell['paint']): TableCell => ({
    parts: visibleText(text).split(' '),
    paint,
  })
  const head = ['rule', 'severity', 'here', 'fixed by', 'what is reported'].map(text =>
    cell(text, style.bold),
  )
  const rows = rules.map(({ id, severity, here, fix, description }) => [
    cell(id),
    cell(severity, style[paints[severity]]),
    cell(here, style[paints[here]]),
    cell(fix === undefined ? '' : fixes[fix]),
    cell(description),
  ])
  for (const line of tableLines([head, ...rows], tableWidth())) yield `${line.trimEnd()}\n`
  yield `\n${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}; "hugomark explain RULE" tells more\n`
}
