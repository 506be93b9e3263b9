import { nameContent } from '../../site/pages/name-content.ts'
import type { PageFacts } from '../../site/pages/page-facts.ts'
import type { Site } from '../../site/site.ts'
import { entryOf } from './frontmatter/entries.ts'
import type { PagePlace } from './paths/page-place.ts'
import type { ReadPage } from './read-documents.ts'

/** Where a page stands in the Hugo site; `base` is the path of the site's base URL. */
export function placeOf(page: ReadPage, facts: PageFacts, site: Site, base: string): PagePlace {
  const { entry } = page
  const name = nameContent(entry.contentPath, site.config)
  return {
    entry,
    folder: name?.folder ?? '',
    base: name?.base ?? '',
    languageFolder: languageFolderOf(entry.language, site),
    sitePath: facts.url?.slice(base.length),
    isPart: entry.kind === 'resource' || isHeadless(page),
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
