import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { problemCounts } from '../format/problem-counts.ts'
import { exitCodes } from './exit-codes.ts'

/** Counts what was found in all files. */
export interface Tally {
  addFile(diagnostics: readonly Diagnostic[]): void
  addFailure(): void
  readonly exitCode: number
  /** `3 problems (2 errors, 1 warning) in 2 of 14 files`, and how many could not be read. */
  summary(): string
  readonly isClean: boolean
}

export function createTally(): Tally {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  let files = 0
  let filesWithProblems = 0
  let failures = 0
  const problems = () => counts.error + counts.warning + counts.info
  return {
    addFile(diagnostics) {
      files++
      if (diagnostics.length > 0) filesWithProblems++
      for (const { severity } of diagnostics) counts[severity]++
    },
    addFailure() {
      failures++
    },
    get exitCode() {
      if (failures > 0) return exitCodes.trouble
      return counts.error > 0 ? exitCodes.problems : exitCodes.fine
    },
    get isClean() {
      return failures === 0 && problems() === 0
    },
    summary() {
      const ofFiles = `${files} ${files === 1 ? 'file' : 'files'}`
      const found =
        problems() === 0
          ? `no problems in ${ofFiles}`
          : `${problemCounts(counts.error, counts.warning, counts.info)} in ${filesWithProblems} of ${ofFiles}`
      if (failures === 0) return found
      const unread = `${failures} could not be read`
      return files === 0 ? unread : `${found}; ${unread}`
    },
  }
}
