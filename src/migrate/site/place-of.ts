import { nameContent } from '../../site/pages/name-content.ts'
import type { PageFacts } from '../../site/pages/page-facts.ts'
import type { Site } from '../../site/site.ts'
import { entryOf } from './frontmatter/entries.ts'
import type { PagePlace } from './paths/page-place.ts'
import type { ReadPage } from './read-documents.ts'

export interface PlaceOptions {
  readonly site: Site
  /** The path of the site's base URL. */
  readonly base: string
  /** Pages that have components though no shortcode is called in them. */
  readonly withComponents: ReadonlySet<string> | undefined
}

/** Where a page stands in the Hugo site. */
export function placeOf(page: ReadPage, facts: PageFacts, options: PlaceOptions): PagePlace {
  const { entry, document } = page
  const { site, base, withComponents } = options
  const name = nameContent(entry.contentPath, site.config)
  return {
    entry,
    folder: name?.folder ?? '',
    base: name?.base ?? '',
    languageFolder: languageFolderOf(entry.language, site),
    sitePath: facts.url?.slice(base.length),
    isPart: entry.kind === 'resource' || isHeadless(page),
    hasCalls: document.hasCalls || withComponents?.has(entry.path) === true,
  }
}

/** The key of a language whose pages have a folder of their own. */
export function languageFolderOf(language: string, { config }: Site): string {
  return language === config.defaultLanguage && !config.defaultLanguageInSubdir ? '' : language
}

/** Whether Hugo renders no page for it: `headless`, or `render: never` of `build`. */
function isHeadless({ fields }: ReadPage): boolean {
  const headless = entryOf(fields, 'headless')?.value
  if (headless?.kind === 'bool' && headless.value) return true
  const build = (entryOf(fields, 'build') ?? entryOf(fields, '_build'))?.value
  const render = build?.kind === 'map' ? entryOf(build, 'render')?.value : undefined
  return render?.kind === 'bool' ? !render.value : render?.kind === 'string' && render.value !== 'always'
}
