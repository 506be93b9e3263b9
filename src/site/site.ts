import type { ShortcodeLookup } from '../grammar/shortcode-lookup.ts'
import type { SiteConfig } from './config/site-config.ts'
import type { SiteHost } from './host/site-host.ts'
import type { MissingModule, SiteModule } from './modules/site-module.ts'
import type { PageIndex } from './pages/page-index.ts'
import type { ChosenTemplate, TemplateChoice } from './shortcodes/choose-template.ts'
import type { SiteShortcode } from './shortcodes/site-shortcode.ts'
import type { SiteProblem } from './site-problem.ts'
import type { HugoVersion } from './version/hugo-version.ts'

/** A Hugo site, read without running Hugo. */
export interface Site {
  readonly host: SiteHost
  /** The site's folder, as a path of the host. */
  readonly root: string
  readonly config: SiteConfig
  /** The files of the configuration, in the order in which they were merged. */
  readonly configFiles: readonly string[]
  readonly version: HugoVersion
  /** Where the version is from: a file, `option`, `module.hugoVersion.min`; undefined when it is only the newest. */
  readonly versionSource: string | undefined
  readonly modules: readonly SiteModule[]
  readonly missingModules: readonly MissingModule[]
  readonly problems: readonly SiteProblem[]
  /** For the option `shortcodes` of `parse` and `hugoView`. */
  readonly shortcodes: ShortcodeLookup
  /** One shortcode, by its name as spelled in a call. */
  shortcode(name: string): SiteShortcode | undefined
  /** All shortcodes, sorted by name, those that Hugo brings along included. */
  listShortcodes(): readonly SiteShortcode[]
  /** The template that Hugo renders a call with; undefined when the name is not one of the site's own templates. */
  templateFor(name: string, choice: TemplateChoice): ChosenTemplate | undefined
  /** The content files, listed when first asked for. */
  pages(): Promise<PageIndex>
}
