import type { LintedFile } from '../../lint/node/lint-run.ts'
import type { BaselineEntry } from './baseline.ts'
import { toEntry } from './to-entry.ts'

/** What a baseline keeps of the messages of a file, one for each of them. */
export function entriesOf({ result, source = '' }: LintedFile): BaselineEntry[] {
  const lines = result.messages.length === 0 ? [] : source.split('\n')
  return result.messages.map(message => toEntry(message, lines))
}
