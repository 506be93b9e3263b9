import type { ShortcodeMappings } from './shortcode-mapping.ts'

/** The contents of `hugomark.map.yaml`. */
export interface MigrationMapping {
  /** Theme families whose mappings are used, e.g. `docsy`; found out from the site by default. */
  readonly themes?: readonly string[]
  readonly shortcodes?: ShortcodeMappings
  /** What is different for one target, by its name. */
  readonly targets?: Readonly<Record<string, { readonly shortcodes?: ShortcodeMappings }>>
  /** Fields of front matter: the name in the target, or `false` to leave the field out. */
  readonly frontmatter?: Readonly<Record<string, string | false>>
}
