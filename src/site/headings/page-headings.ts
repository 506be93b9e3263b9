import { parse } from '../../grammar/parse.ts'
import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'
import { findHeadings } from '../../markdown/find-headings.ts'
import { maskTags } from '../../markdown/mask-tags.ts'
import { maskedUnit } from '../../markdown/masked-unit.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { headingAttributes } from './heading-attributes.ts'
import { headingId } from './heading-id.ts'
import { inlineText } from './inline-text.ts'
import type { PageHeading } from './page-heading.ts'

export interface PageHeadingsOptions {
  readonly config: SiteConfig
  readonly shortcodes: ShortcodeLookup
  /** Whether a shortcode prints its content as it is, so that there are no headings in it. */
  readonly isRaw: (name: string) => boolean
}

/**
 * The headings of a Markdown page with the ids that Goldmark gives them. Those in the content of a shortcode are numbered apart
 * from the page's, since a template renders them by themselves.
 */
export function pageHeadings(source: string, options: PageHeadingsOptions): PageHeading[] {
  const { config, shortcodes, isRaw } = options
  const { goldmark } = config
  const page = maskTags(source, parse(source, { shortcodes }).tree, { isRaw })
  const taken = new Map<number, Map<string, number>>()
  let callIndex = 0
  return findHeadings(page).map(({ level, source: raw, startOffset }) => {
    while (callIndex < page.calls.length && page.calls[callIndex]!.end <= startOffset) callIndex++
    const call = page.calls[callIndex]
    const isWithin = call !== undefined && call.start <= startOffset
    const owner = isWithin ? callIndex : -1
    const ids = taken.get(owner) ?? new Map<string, number>()
    taken.set(owner, ids)

    const { content, id: explicit } = goldmark.titleAttributes ? headingAttributes(raw) : { content: raw }
    const shown = inlineText(config.enableEmoji ? content.replace(/:[a-z0-9_+-]+:/g, '') : content)
    const isOpen = content.includes(maskedUnit)
    let id = explicit
    if (id === undefined && goldmark.autoHeadingId && !isOpen && content !== '') {
      id = freeId(headingId(shown, goldmark.autoHeadingIdType) || 'heading', ids)
    }
    if (id !== undefined && !ids.has(id)) ids.set(id, 1)
    return {
      level,
      text: shown.replaceAll(maskedUnit, '').trim(),
      id,
      isExplicit: explicit !== undefined,
      startOffset,
      shortcode: isWithin ? call.name : undefined,
    }
  })
}

/** The id itself, or with the first number that is free. `taken` knows from which on to look, so that time stays linear. */
function freeId(id: string, taken: Map<string, number>): string {
  const from = taken.get(id)
  if (from === undefined) return id
  let count = from
  while (taken.has(`${id}-${count}`)) count++
  taken.set(id, count + 1)
  return `${id}-${count}`
}
