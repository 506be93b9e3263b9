import type { Severity } from '../diagnostics/diagnostic.ts'

/** Sets of rules that a configuration can ask for by name. */
export type PresetName = 'recommended' | 'strict' | 'style' | 'security' | 'upgrade' | 'migrate'

/** What a rule looks at; the first part of its id. */
export type RuleGroup =
  | 'parse'
  | 'frontmatter'
  | 'shortcode'
  | 'reference'
  | 'structure'
  | 'style'
  | 'security'
  | 'migration'
  | 'directive'

/** A JSON Schema (draft 2020-12) of an object of options. */
export interface OptionsSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
  readonly additionalProperties: false
}

/** What a rule is, for configurations, editors and documentation. Plain data. */
export interface RuleMeta<MessageId extends string = string> {
  /** `group/name`; names of rules from elsewhere start with the name of their plugin, e.g. `acme/no-draft`. */
  readonly id: string
  /** What is reported, in one sentence. */
  readonly description: string
  /** Why it matters. */
  readonly why: string
  /** What to do about it. */
  readonly advice: string
  /** The severity that presets give it. */
  readonly severity: Severity
  readonly presets: readonly PresetName[]
  /** Whether `--fix` (safe) or only `--fix-unsafe` mends it; absent when neither does. */
  readonly fix?: 'safe' | 'unsafe'
  /** Offers changes of which a person must choose one. */
  readonly hasSuggestions?: boolean
  /** Runs only where the site of a page is known. */
  readonly needsSite?: boolean
  /** Is told the blocks and spans of HTML pages too: one block of kind `html` each. */
  readonly readsHtml?: boolean
  /** Texts of reports and suggestions; `{name}` is filled in from the data of the report. */
  readonly messages: Readonly<Record<MessageId, string>>
  /** Of the options; a rule without a schema takes none. */
  readonly schema?: OptionsSchema
  /** Options that a configuration does not give. */
  readonly defaults?: Readonly<Record<string, unknown>>
  /** The page that explains the rule. Rules of this package get theirs from their id. */
  readonly url?: string
}
