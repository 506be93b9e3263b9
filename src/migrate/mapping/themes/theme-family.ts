import type { ShortcodeMappings } from '../shortcode-mapping.ts'

/** Mappings that are ready for the shortcodes of a theme and of those that were made out of it. */
export interface ThemeFamily {
  /** As in `themes` of `hugomark.map.yaml`. */
  readonly name: string
  /** As people write it. */
  readonly title: string
  /** The last parts of the import paths and folders that the theme is found in. */
  readonly modules: readonly string[]
  /** Names of shortcodes that no other theme has: a site that calls one has this theme. */
  readonly ownNames: readonly string[]
  readonly shortcodes: ShortcodeMappings
  /** What a target has that does the same, by the name of the target. */
  readonly targets: Readonly<Record<string, ShortcodeMappings>>
}
