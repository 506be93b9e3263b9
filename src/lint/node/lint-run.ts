import type { LintResult } from '../lint-result.ts'
import type { RuleMeta } from '../rule-meta.ts'
import type { LintFailure, LintFile } from './files/lint-file.ts'
import type { FixFailure } from './run/lint-outcome.ts'

/** A file that was linted. */
export interface LintedFile extends LintFile {
  readonly result: LintResult
  /** The text that the result is of: with fixes made. Present when there are messages or fixes, or it was given. */
  readonly source?: string
  /** The text before fixes were made; present when they change it. */
  readonly before?: string
  /** How many fixes were made. */
  readonly fixed: number
  /** Fixes that were taken back: mistakes of their rules. */
  readonly fixFailures: readonly FixFailure[]
  /** The result is from the cache. */
  readonly isCached: boolean
  /** Its text was given, not read from the disk. */
  readonly isGiven: boolean
}

/** What a run of the linter over files gives. */
export interface LintRun {
  /** In the order of the paths, whatever was ready first. */
  readonly files: readonly LintedFile[]
  /** What could not be linted: bad paths, files that cannot be read, rules that failed. */
  readonly failures: readonly LintFailure[]
  /** What the rules that are on for one file or more say of themselves, by their ids. */
  readonly rules: readonly RuleMeta[]
  /** The folders and files that the results come from, beside the files: sites, their modules, configurations. Absolute. */
  readonly sources: readonly string[]
  readonly stats: LintStats
}

export interface LintStats {
  /** Folders of the sites of the files, relative to the folder of the run. */
  readonly sites: readonly string[]
  /** Files that belong to no site: rules that need one did not run on them. */
  readonly filesWithoutSite: number
  readonly cached: number
  /** Rules that are on for one file or more. */
  readonly rules: number
  /** Threads that linted. */
  readonly threads: number
  /** Milliseconds. */
  readonly phases: {
    readonly find: number
    readonly index: number
    readonly lint: number
    readonly total: number
  }
  /** Milliseconds by rule, in all threads; empty unless asked for. */
  readonly ruleTimes: Readonly<Record<string, number>>
}
