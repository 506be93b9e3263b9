import type { Param } from '../../ast/nodes.ts'
import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'
import type { MigrationFinding } from '../finding.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'
import type { PageMarkup } from '../page/page-markup.ts'
import type { MigrationTarget } from '../target.ts'

/** What an address of a page becomes in the target. */
export interface ResolvedLink {
  /** Undefined to leave the address as it is. */
  readonly url: string | undefined
  readonly finding?: Omit<MigrationFinding, 'position'>
}

/** `ref` and `relref` are calls; `link` and `image` are Markdown's. */
export type LinkKind = 'ref' | 'relref' | 'link' | 'image'

export type LinkResolver = (
  address: string,
  kind: LinkKind,
  parameters: { readonly language?: string; readonly outputFormat?: string },
) => ResolvedLink

export interface MigratePageOptions {
  readonly target: MigrationTarget
  /** What becomes of a call, by its name as spelled and its parameters; `undefined` when nothing is known. */
  readonly mappings: (name: string, params: readonly Param[]) => ShortcodeMapping | undefined
  /** What the templates of the site say: for `parse`. */
  readonly shortcodes?: ShortcodeLookup
  /** How the template of a shortcode takes the content of a `{{< >}}` call. */
  readonly innerContent?: (name: string) => 'markdown' | 'raw' | 'none' | 'unknown'
  /** The site's settings of Markdown, by `pageMarkup`; Hugo's defaults without it. */
  readonly markup?: PageMarkup
  /** Where addresses lead to; without it they stay, and `ref` and `relref` give what they were given. */
  readonly links?: LinkResolver
  /** The value of a parameter of the page or the site, for `param`. */
  readonly param?: (name: string) => string | undefined
  /** The new front matter with its fences and last line end; by default the old one as YAML. */
  readonly frontmatter?: string
}

/** A component that stands in a page. */
export interface MigratedComponent {
  readonly name: string
  /** The module that its mapping names. */
  readonly from: string | undefined
  readonly shortcode: string
}
