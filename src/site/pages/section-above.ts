/** The page of a section that another page is in, as far as addresses depend on it. */
export interface SectionAbove {
  /** Its folder below `content`, as spelled. */
  readonly folder: string
  readonly slug: string
  readonly title: string
}
