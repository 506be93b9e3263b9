import type { LintedFile } from '../../lint/node/lint-run.ts'
import type { Baseline } from './baseline.ts'
import { baselinePath } from './baseline-path.ts'
import { entriesOf } from './entries-of.ts'
import { matchEntries } from './match-entries.ts'

export interface AppliedBaseline {
  /** The files with the messages that the baseline does not have. */
  readonly files: readonly LintedFile[]
  /** How many messages were taken out. */
  readonly hidden: number
  /** How many that the baseline has of these files no longer occur. */
  readonly gone: number
}

/** Takes out what a baseline has; `file` is its absolute path. */
export function applyBaseline(
  files: readonly LintedFile[],
  baseline: Baseline,
  file: string,
): AppliedBaseline {
  let hidden = 0
  let gone = 0
  const left = files.map(linted => {
    const known = baseline.get(baselinePath(file, linted.path))
    if (known === undefined) return linted
    const match = matchEntries(known, entriesOf(linted))
    const messages = linted.result.messages.filter((_, index) => !match.isKnown[index])
    hidden += linted.result.messages.length - messages.length
    gone += match.gone
    return { ...linted, result: { ...linted.result, messages } }
  })
  return { files: left, hidden, gone }
}
