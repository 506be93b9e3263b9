import { readConfig } from '../../../site/config/config-reader.ts'
import { isMap } from '../../../site/config/config-value.ts'
import type { Site } from '../../../site/site.ts'
import { defineRule } from '../../define-rule.ts'
import { type PublishedPage, publishedPages } from '../../engine/published-pages.ts'
import { valueRange } from './entry-range.ts'

/** The spellings of a term by how often they are used, by language, taxonomy and what they have in common. */
type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>

const cache = new WeakMap<readonly PublishedPage[], Spellings>()

export const similarTerms = defineRule({
  meta: {
    id: 'frontmatter/similar-terms',
    description:
      'Reports terms such as tags that differ from a more frequent one in case, number or separators only.',
    why: 'Readers who follow one of the two miss the pages of the other.',
    advice: 'Use one spelling on all pages.',
    severity: 'info',
    presets: ['strict'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      similar: 'Most pages write "{other}" and not "{term}". Use one spelling.',
      replace: 'Write "{other}".',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    const taxonomies = taxonomyFields(site)
    return {
      async finish() {
        const entries = context.frontmatter.filter(
          ({ path, type }) =>
            path.length <= 2 && type === 'string' && taxonomies.includes(String(path[0]).toLowerCase()),
        )
        if (entries.length === 0) return
        const spellings = await spellingsOf(site, taxonomies)
        for (const entry of entries) {
          const term = String(entry.value)
          const all = spellings.get(keyOf(page.language, String(entry.path[0]).toLowerCase(), term))
          if (all === undefined) continue
          const [best] = [...all].sort(([, a], [, b]) => b - a)
          if (best === undefined || best[0] === term || best[1] <= (all.get(term) ?? 0)) continue
          const [other] = best
          const range = valueRange(entry)
          const written = context.source.slice(range.startOffset, range.endOffset)
          const at = range.startOffset + written.indexOf(term)
          context.report({
            messageId: 'similar',
            data: { other, term },
            ...range,
            suggestions:
              written.includes(term) && /^[\w -]+$/.test(other)
                ? [
                    {
                      messageId: 'replace',
                      data: { other },
                      edits: [{ startOffset: at, endOffset: at + term.length, text: other }],
                    },
                  ]
                : [],
          })
        }
      },
    }
  },
})

function taxonomyFields({ config }: Site): string[] {
  const told = config.data['taxonomies']
  if (!isMap(told)) return ['tags', 'categories']
  return Object.values(told).flatMap(name => (typeof name === 'string' ? [name.toLowerCase()] : []))
}

async function spellingsOf(site: Site, taxonomies: readonly string[]): Promise<Spellings> {
  const published = await publishedPages(site)
  const known = cache.get(published)
  if (known !== undefined) return known
  const spellings = new Map<string, Map<string, number>>()
  for (const { entry, facts } of published) {
    for (const taxonomy of taxonomies) {
      for (const term of readConfig(facts.data).texts(taxonomy)) {
        const key = keyOf(entry.language, taxonomy, term)
        const all = spellings.get(key) ?? new Map<string, number>()
        spellings.set(key, all)
        all.set(term, (all.get(term) ?? 0) + 1)
      }
    }
  }
  cache.set(published, spellings)
  return spellings
}

function keyOf(language: string, taxonomy: string, term: string): string {
  const plain = term.toLowerCase().replace(/[\s_-]+/g, '')
  const singular = plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain
  return `${language} ${taxonomy} ${singular}`
}
