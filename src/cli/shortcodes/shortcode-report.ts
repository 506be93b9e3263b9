import type { ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import type { SiteProblemCode } from '../../site/site-problem.ts'
import type { CallCount } from '../../site/usage/site-usage.ts'

/** What `hugomark shortcodes --json` prints. Files are relative to the site's folder. */
export interface ShortcodesReport {
  hugoVersion: string
  /** The file that the version is from, `option`, or null when it is the newest one that is known. */
  hugoVersionSource: string | null
  /** How many content files were read. */
  files: number
  /** Calls of defined and undefined names; those of inline shortcodes are counted apart. */
  calls: number
  inlineCalls: number
  shortcodes: ReportedShortcode[]
  /** Names of shortcodes of the site itself that no content file calls. */
  neverUsed: string[]
  neverDefined: UndefinedName[]
  missingModules: string[]
  problems: ReportedProblem[]
  /** Content files that Hugo refuses, whose calls may be counted wrongly. */
  refusedFiles: string[]
}

export interface ReportedUsage {
  calls: number
  /** How many files have a call. */
  files: number
  forms: CallCount[]
  /** The first few calls. */
  places: ReportedPlace[]
}

interface ReportedPlace {
  file: string
  line: number
  column: number
}

export interface ReportedShortcode extends ReportedUsage {
  name: string
  /** `described`: of a module that is not there, known from a statement only. */
  origin: 'site' | 'hugo' | 'described'
  /** Only of Hugo's own. */
  status?: 'current' | 'deprecated' | 'removed'
  templates: { file: string; module: string }[]
  /** The files with statements about it. */
  statedIn: string[]
  /** False when a missing module may have another template of this name. */
  isCertain: boolean
  signature: ShortcodeSignature
}

export interface UndefinedName extends ReportedUsage {
  name: string
  /** False when a missing module may define it. */
  isCertain: boolean
}

export interface ReportedProblem {
  code: SiteProblemCode
  severity: 'error' | 'warning'
  message: string
  file?: string
  line?: number
  column?: number
}
