/** What `hugomark doctor --json` prints. Paths are relative to the working directory. */
export interface DoctorReport {
  hugomark: string
  node: { version: string; isSupported: boolean }
  git: GitFacts
  cache: CacheFacts
  configs: ConfigFacts[]
  sites: SiteFacts[]
  findings: DoctorFinding[]
}

export interface GitFacts {
  /** The folder with `.git`; null when there is none above. */
  repository: string | null
  /** Git answers there, so that `--changed`, `--staged` and `--since` work. */
  isUsable: boolean
}

export interface CacheFacts {
  /** Where `lint --cache` keeps results. */
  folder: string
  /** `unusable`: of another version, or damaged; it is made anew. */
  state: 'none' | 'usable' | 'unusable'
  /** How many files it has results of. */
  files: number
}

/** A configuration of the linter that counts for a part of what was looked at. */
export interface ConfigFacts {
  /** Null for none: the preset `recommended` counts. */
  path: string | null
  /** Why it cannot be used; the other members are empty then. */
  errors: string[]
  presets: string[]
  plugins: string[]
  overrides: number
  /** How many rules are on for a file without overrides. */
  rules: number
  /** How many of these need a site. */
  rulesOfSite: number
}

export interface SiteFacts {
  folder: string
  /** The configuration of the linter; null for none. */
  config: string | null
  configFiles: string[]
  hugo: string
  /** Where the version is from; null when no file tells it, and the newest one counts. */
  hugoSource: string | null
  modules: string[]
  missingModules: string[]
  languages: string[]
  content: { files: number; unreadable: number; adapters: number }
  shortcodes: { own: number; ofHugo: number }
}

export interface DoctorFinding {
  severity: 'error' | 'warning' | 'info'
  message: string
  advice: string
  path?: string
  line?: number
}
