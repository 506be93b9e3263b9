/** What `hugomark init` learns of a site. */
export interface SiteFindings {
  /** The folder that the configuration is for. Absolute. */
  readonly folder: string
  /** Folders of sites, relative to it; `.` for itself. */
  readonly sites: readonly string[]
  readonly hugo: string | undefined
  /** Where the version is from; undefined when no file tells it. */
  readonly hugoSource: string | undefined
  /** Themes and modules that are here. */
  readonly modules: readonly string[]
  readonly missingModules: readonly string[]
  readonly languages: readonly string[]
  readonly pages: number
  readonly sections: readonly SectionFields[]
  /** Names that are called, with the number of calls, of which no template tells what they accept. */
  readonly unclear: readonly (readonly [name: string, calls: number])[]
}

/** The front matter fields of the pages of a section. */
export interface SectionFields {
  readonly section: string
  /** Globs of its pages, without those of `_index` files. */
  readonly files: readonly string[]
  readonly pages: number
  /** Fields that nearly all pages fill in, the commonest first. */
  readonly fields: readonly FieldUse[]
}

export interface FieldUse {
  readonly name: string
  /** How many pages fill it in. */
  readonly pages: number
  /** A JSON Schema of all its values; undefined when they are of several types. */
  readonly schema: Readonly<Record<string, unknown>> | undefined
}
