import type { ConfigMap } from './config-value.ts'

export type AutoHeadingIdType = 'github' | 'github-ascii' | 'blackfriday'

/** One language of a site. */
export interface SiteLanguage {
  /** The key in the configuration, in lower case. */
  readonly key: string
  readonly weight: number
  /** The folder of its content, relative to the site's root; the same for all languages unless one says otherwise. */
  readonly contentDir: string
}

/** The settings of Markdown for the default language; those of other languages are not told apart. */
export interface GoldmarkConfig {
  readonly autoHeadingId: boolean
  readonly autoHeadingIdType: AutoHeadingIdType
  /** Whether terms of definition lists get ids, numbered together with those of headings. */
  readonly autoDefinitionTermId: boolean
  /** Raw HTML is kept. */
  readonly unsafe: boolean
  /** `{#id .class}` behind a heading is understood. */
  readonly titleAttributes: boolean
  /** The same in a line below a block. */
  readonly blockAttributes: boolean
}

/** A site's configuration, as far as content depends on it, with Hugo's defaults filled in. */
export interface SiteConfig {
  readonly baseUrl: string
  readonly contentDir: string
  readonly layoutDir: string
  readonly themesDir: string
  /** Without those that are disabled; by weight, then by name. At least one. */
  readonly languages: readonly SiteLanguage[]
  readonly defaultLanguage: string
  readonly defaultLanguageInSubdir: boolean
  /** Themes that `theme` names, in order. */
  readonly themes: readonly string[]
  /** Regular expressions (Go's syntax) on paths of content files. */
  readonly ignoreFiles: readonly string[]
  readonly refLinksErrorLevel: 'error' | 'warning'
  readonly enableInlineShortcodes: boolean
  readonly enableEmoji: boolean
  readonly uglyUrls: boolean
  readonly disablePathToLower: boolean
  readonly goldmark: GoldmarkConfig
  /** Names of the output formats, in lower case, Hugo's own included. */
  readonly outputFormats: readonly string[]
  /** All of it, merged, with keys in lower case. */
  readonly data: ConfigMap
}
