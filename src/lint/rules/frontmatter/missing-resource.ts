import picomatch from 'picomatch'
import { defineRule } from '../../define-rule.ts'
import { valueRange } from './entry-range.ts'

export const missingResource = defineRule({
  meta: {
    id: 'frontmatter/missing-resource',
    description: 'Reports patterns of `resources` that no file of the bundle matches.',
    why: 'What stands beside such a pattern (name, title, parameters) has no effect, and Hugo does not say so.',
    advice:
      'Correct the pattern: it is relative to the folder of the page, and `*` does not go into folders.',
    severity: 'warning',
    presets: ['strict'],
    needsSite: true,
    messages: {
      missing: 'No file of this bundle matches "{src}". Correct the pattern.',
      noBundle: 'This page is no bundle, so it has no resources. Make it the index.md of a folder.',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    return {
      async finish() {
        const sources = context.frontmatter.filter(
          ({ path, value }) =>
            path.length === 3 &&
            /^resources$/i.test(String(path[0])) &&
            /^src$/i.test(String(path[2])) &&
            typeof value === 'string',
        )
        if (sources.length === 0 || page.kind === 'resource') return
        if (page.kind === 'page') {
          context.report({ messageId: 'noBundle', ...valueRange(sources[0]!) })
          return
        }
        const { entries } = await site.pages()
        const folder = page.contentPath.slice(0, page.contentPath.lastIndexOf('/') + 1)
        const keys = site.config.languages.map(({ key }) => key).join('|')
        const language = new RegExp(`\\.(?:${keys})(?=\\.[^.]+$)`)
        const names = entries
          .filter(
            ({ kind, bundle }) => (kind === 'file' || kind === 'resource') && bundle === page.logicalPath,
          )
          .map(({ contentPath }) => contentPath.slice(folder.length).toLowerCase())
          .flatMap(name => [name, name.replace(language, '')])
        for (const entry of sources) {
          const src = String(entry.value)
          const matches = picomatch(ownStars(src.toLowerCase().replace(/^\//, '')), { dot: true })
          if (!names.some(name => matches(name))) {
            context.report({ messageId: 'missing', data: { src }, ...valueRange(entry) })
          }
        }
      },
    }
  },
})

/** In Hugo two stars go into folders wherever they stand; here only as a name of their own. */
function ownStars(pattern: string): string {
  return pattern.replace(/\*\*(?=[^/*])/g, '**/*')
}
