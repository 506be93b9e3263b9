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
export function createContext({ path, source, hugoVersion, site, page, read }: ContextParts): SharedContext {
  const { tree, frontmatter, diagnostics } = read
  const top = frontmatter.filter(entry => entry.path.length === 1)
  const field: SharedContext['field'] = name =>
    top.findLast(entry => String(entry.path[0]).toLowerCase() === name.toLowerCase())
  const told = field('markup')
  const markup = markupOf(path, typeof told?.value === 'string' ? told.value : '')
  let markdown: SharedContext['markdown'] | undefined
  return {
    path,
    source,
    tree,
    markup,
    hugoVersion,
    site,
    page,
    frontmatter,
    diagnostics,
    get markdown() {
      markdown ??= readMarkdown(source, tree, { isHtml: markup === 'html' })
      return markdown
    },
    shortcode: name => site?.shortcode(name),
    field,
  }
}
