import type { PageEntry } from '../../../site/pages/page-entry.ts'
import { defineRule } from '../../define-rule.ts'
import { valueRange } from './entry-range.ts'
import { aliasUrl, isRendered, pageUrls } from './page-urls.ts'

export const aliasCollision = defineRule({
  meta: {
    id: 'frontmatter/alias-collision',
    description: 'Reports aliases that are the URL of a page, or the alias of another page.',
    why: 'Hugo writes the redirect and the page to one file, and only one of them is left.',
    advice: 'Remove the alias from one of the pages.',
    severity: 'error',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      page: 'The page "{other}" stands at {alias} itself. Remove this alias.',
      alias:
        'The page "{other}" has the alias {alias} too, so one of the redirects is lost. Remove one of them.',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    return {
      async finish() {
        // the addresses of all pages are dear
        if (context.field('aliases') === undefined) return
        const facts = await (await site.pages()).facts(page)
        if (facts === undefined || !isRendered(facts.data)) return
        const { pages, aliases } = await pageUrls(site)
        for (const entry of context.frontmatter) {
          const isAlias = String(entry.path[0]).toLowerCase() === 'aliases' && entry.path.length <= 2
          if (!isAlias || typeof entry.value !== 'string' || /\s/.test(entry.value)) continue
          const url = aliasUrl(entry.value, facts.url)
          if (url === undefined) continue
          const [taken] = pages.get(url) ?? []
          const redirects: readonly PageEntry[] = aliases.get(`${page.language} ${url}`) ?? []
          const other: PageEntry | undefined =
            taken ?? (redirects.includes(page) ? redirects.find(each => each !== page) : undefined)
          // Hugo leaves out an alias of a page to itself
          if (
            other === undefined ||
            other === page ||
            (taken !== undefined && taken.language !== page.language)
          )
            continue
          const messageId = taken === undefined ? 'alias' : 'page'
          context.report({ messageId, data: { other: other.path, alias: entry.value }, ...valueRange(entry) })
        }
      },
    }
  },
})
