import type { Root } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FrontmatterEntry } from '../frontmatter/frontmatter-entry.ts'
import type { MarkdownPage } from '../markdown/markdown-page.ts'
import type { PageEntry } from '../site/pages/page-entry.ts'
import type { SiteShortcode } from '../site/shortcodes/site-shortcode.ts'
import type { Site } from '../site/site.ts'
import type { HugoVersion } from '../site/version/hugo-version.ts'
import type { RuleReport } from './rule-report.ts'

/** What a rule may know of the file that it looks at. */
export interface RuleContext<MessageId extends string = string, Options = Readonly<Record<string, unknown>>> {
  /** The path as it is reported. */
  readonly path: string
  readonly source: string
  readonly tree: Root
  /** What Hugo renders the body as: `other` stands for Org, AsciiDoc, reStructuredText and Pandoc. */
  readonly markup: 'markdown' | 'html' | 'other'
  /** Options of the configuration over the defaults of the rule, checked by its schema. */
  readonly options: Options
  /** The version that the site is built with: told, found in the site, or the newest. */
  readonly hugoVersion: HugoVersion
  /** Undefined when the file belongs to no known site. */
  readonly site: Site | undefined
  /** The file in the site's content; undefined without a site, or when it is no content of it. */
  readonly page: PageEntry | undefined
  /** All entries of the front matter in the order of the source; empty when there is none. */
  readonly frontmatter: readonly FrontmatterEntry[]
  /** Blocks and spans of the body, with shortcodes masked; of no meaning when `markup` is `other`. */
  readonly markdown: MarkdownPage
  /** What the parser and the reader of the front matter have found. Each is reported by the rule of its code. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the site says of a shortcode; undefined without a site or when there is none. */
  shortcode(name: string): SiteShortcode | undefined
  /** The top-level entry of the front matter that Hugo takes for a name, whatever its case: the last one counts. */
  field(name: string): FrontmatterEntry | undefined
  report(report: RuleReport<MessageId>): void
}
