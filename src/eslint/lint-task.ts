import type { RuleSetting } from '../lint/config/rule-setting.ts'
import type { LintMessage } from '../lint/lint-message.ts'

/** What ESLint asks to be linted: one text with the rules that are on for it. Plain data, for the worker. */
export interface LintTask {
  /** Absolute, or a name without a place. */
  readonly path: string
  readonly text: string
  /** With options; severities are ESLint's. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly options: ContentLanguageOptions
}

/** `languageOptions` of ESLint's configuration. Paths count from the working directory. */
export interface ContentLanguageOptions {
  /** The folder of the site; found from the file by default. */
  readonly site?: string
  /** The version of Hugo, such as `0.146`; found in the site by default. */
  readonly hugo?: string
  /** Folders of Hugo modules that are not where the site says, by the path of the module. */
  readonly modules?: Readonly<Record<string, string>>
}

/** What the worker gives back. */
export type LintAnswer =
  | { readonly messages: readonly LintMessage[]; readonly error?: never }
  | { readonly error: string }

/** What is sent to the worker; it wakes the other side by the first element of `signal`. */
export interface LintCall {
  readonly task: LintTask
  readonly signal: Int32Array
}
