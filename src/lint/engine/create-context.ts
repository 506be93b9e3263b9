import { readMarkdown } from '../../markdown/read-markdown.ts'
import type { PageEntry } from '../../site/pages/page-entry.ts'
import type { Site } from '../../site/site.ts'
import type { HugoVersion } from '../../site/version/hugo-version.ts'
import type { RuleContext } from '../rule-context.ts'
import { markupOf } from './markup-of.ts'
import type { ReadSource } from './read-source.ts'

/** What the contexts of all rules on one file have in common. */
export type SharedContext = Omit<RuleContext, 'options' | 'report'>

export interface ContextParts {
  readonly path: string
  readonly source: string
  readonly hugoVersion: HugoVersion
  readonly site: Site | undefined
  readonly page: PageEntry | undefined
  readonly read: ReadSource
}

/** Makes the context of a file. Its Markdown is read when it is first asked for. */
export function createContext(parts: ContextParts): SharedContext {
  return new FileContext(parts)
}

/** A class, as the engine takes objects with getters of their own for objects of different shapes. */
class FileContext implements SharedContext {
  readonly path: string
  readonly source: string
  readonly tree: SharedContext['tree']
  readonly markup: SharedContext['markup']
  readonly hugoVersion: HugoVersion
  readonly site: Site | undefined
  readonly page: PageEntry | undefined
  readonly frontmatter: SharedContext['frontmatter']
  readonly diagnostics: SharedContext['diagnostics']
  readonly shortcode: SharedContext['shortcode']
  readonly field: SharedContext['field']
  #markdown: SharedContext['markdown'] | undefined

  constructor({ path, source, hugoVersion, site, page, read }: ContextParts) {
    const { tree, frontmatter, diagnostics } = read
    const top = frontmatter
      .filter(entry => entry.path.length === 1)
      .map(entry => ({ entry, name: String(entry.path[0]).toLowerCase() }))
    this.path = path
    this.source = source
    this.tree = tree
    this.hugoVersion = hugoVersion
    this.site = site
    this.page = page
    this.frontmatter = frontmatter
    this.diagnostics = diagnostics
    this.shortcode = name => site?.shortcode(name)
    this.field = name => {
      const wanted = name.toLowerCase()
      return top.findLast(each => each.name === wanted)?.entry
    }
    const told = this.field('markup')
    this.markup = markupOf(path, typeof told?.value === 'string' ? told.value : '')
  }

  get markdown(): SharedContext['markdown'] {
    this.#markdown ??= readMarkdown(this.source, this.tree, { isHtml: this.markup === 'html' })
    return this.#markdown
  }
}
