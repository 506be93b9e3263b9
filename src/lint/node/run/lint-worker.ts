import type { LintFile } from '../files/lint-file.ts'
import type { LintSettings } from '../lint-settings.ts'
import { createLinter, type Linter } from './create-linter.ts'
import { lintBatch } from './lint-batch.ts'
import type { LintOutcome } from './lint-outcome.ts'

export interface WorkerTask {
  readonly settings: LintSettings
  readonly files: readonly LintFile[]
}

/** The settings of a pool are the same for all its tasks. */
let linter: Linter | undefined

/** What a worker thread runs. It opens configurations and sites itself, and keeps them for the tasks that follow. */
export function lintInWorker({ settings, files }: WorkerTask): Promise<LintOutcome[]> {
  linter ??= createLinter(settings)
  return lintBatch(linter, files)
}
