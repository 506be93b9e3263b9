import { findAll } from '../../../ast/find-all.ts'
import { parse } from '../../../grammar/parse.ts'
import type { PageEntry } from '../../../site/pages/page-entry.ts'
import { type ResolvedReference, resolveReference } from '../../../site/references/resolve-reference.ts'
import type { Site } from '../../../site/site.ts'

/** What the calls of `ref` and `relref` of a page lead to. */
export type PageReferences = (reference: string, language: string) => ResolvedReference | undefined

/** Looks up what the calls of `ref` and `relref` in a page lead to. */
export async function findReferences(site: Site, from: PageEntry, source: string): Promise<PageReferences> {
  const found = new Map<string, ResolvedReference>()
  if (/\{\{[<%]\s*(?:rel)?ref\b/i.test(source)) {
    const { tree } = parse(source, { shortcodes: site.shortcodes })
    for (const call of findAll(tree, 'shortcode', ({ name }) => /^(?:rel)?ref$/i.test(name))) {
      const told = (name: string, index: number) => {
        const param = call.params.findLast(
          each => each.type === 'namedParam' && each.name.toLowerCase() === name,
        )
        const value = (param ?? call.params.filter(each => each.type === 'positionalParam')[index])?.value
        return value === undefined ? '' : String(value)
      }
      const reference = told('path', 0)
      const language = told('lang', 1)
      const key = `${language} ${reference}`
      if (!found.has(key)) found.set(key, await resolveReference(site, reference, { from, language }))
    }
  }
  return (reference, language) => found.get(`${language} ${reference}`)
}
