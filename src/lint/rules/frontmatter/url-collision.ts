import { defineRule } from '../../define-rule.ts'
import { blockPlace } from './block-place.ts'
import { keyRange } from './entry-range.ts'
import { pageUrls, plainUrl } from './page-urls.ts'

export const urlCollision = defineRule({
  meta: {
    id: 'frontmatter/url-collision',
    description: 'Reports pages that have the URL of another page.',
    why: 'Hugo writes one of the pages over the other, and which one is left may change from build to build.',
    advice: 'Give one of the pages another `slug`, `url` or file name.',
    severity: 'error',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      collision:
        'The page "{other}" has the URL {url} too, so one of the pages is lost. Change one of the URLs.',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    return {
      async finish() {
        const url = (await (await site.pages()).facts(page))?.url
        if (url === undefined) return
        const same = (await pageUrls(site)).pages.get(plainUrl(url)) ?? []
        const other = same.find(each => each !== page)
        if (other === undefined || !same.includes(page)) return
        const field = context.field('url') ?? context.field('slug')
        const range = field === undefined ? blockPlace(context) : keyRange(field)
        context.report({ messageId: 'collision', data: { other: other.path, url }, ...range })
      },
    }
  },
})
