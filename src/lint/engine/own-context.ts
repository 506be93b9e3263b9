import type { RuleContext } from '../rule-context.ts'
import type { SharedContext } from './create-context.ts'

/**
 * The context of one rule on one file. With the shared part as its prototype, each file would bring objects of a shape of
 * their own, and the engine would compile all rules again for each.
 */
export class OwnContext implements RuleContext {
  readonly path: string
  readonly source: string
  readonly tree: RuleContext['tree']
  readonly markup: RuleContext['markup']
  readonly options: RuleContext['options']
  readonly hugoVersion: RuleContext['hugoVersion']
  readonly site: RuleContext['site']
  readonly page: RuleContext['page']
  readonly frontmatter: RuleContext['frontmatter']
  readonly diagnostics: RuleContext['diagnostics']
  readonly shortcode: RuleContext['shortcode']
  readonly field: RuleContext['field']
  readonly report: RuleContext['report']
  readonly #shared: SharedContext

  constructor(shared: SharedContext, options: RuleContext['options'], report: RuleContext['report']) {
    this.path = shared.path
    this.source = shared.source
    this.tree = shared.tree
    this.markup = shared.markup
    this.options = options
    this.hugoVersion = shared.hugoVersion
    this.site = shared.site
    this.page = shared.page
    this.frontmatter = shared.frontmatter
    this.diagnostics = shared.diagnostics
    this.shortcode = shared.shortcode
    this.field = shared.field
    this.report = report
    this.#shared = shared
  }

  get markdown(): RuleContext['markdown'] {
    return this.#shared.markdown
  }
}
