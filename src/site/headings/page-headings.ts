import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { findHeadings } from './find-headings.ts'
import { headingAttributes } from './heading-attributes.ts'
import { headingId } from './heading-id.ts'
import { inlineText } from './inline-text.ts'
import { maskedUnit, maskShortcodes } from './mask-shortcodes.ts'
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
  const { text, ranges, bodyStart } = maskShortcodes(source, shortcodes, isRaw)
  const taken = new Map<number, Set<string>>()
  let rangeIndex = 0
  return findHeadings(text, bodyStart).map(({ level, source: raw, startOffset }) => {
    while (rangeIndex < ranges.length && ranges[rangeIndex]!.end <= startOffset) rangeIndex++
    const range = ranges[rangeIndex]
    const isWithin = range !== undefined && range.start <= startOffset
    const owner = isWithin ? rangeIndex : -1
    const ids = taken.get(owner) ?? new Set<string>()
    taken.set(owner, ids)

    const { content, id: explicit } = goldmark.titleAttributes ? headingAttributes(raw) : { content: raw }
    const shown = inlineText(config.enableEmoji ? content.replace(/:[a-z0-9_+-]+:/g, '') : content)
    const isOpen = content.includes(maskedUnit)
    let id = explicit
    if (id === undefined && goldmark.autoHeadingId && !isOpen && content !== '') {
      id = freeId(headingId(shown, goldmark.autoHeadingIdType) || 'heading', ids)
    }
    if (id !== undefined) ids.add(id)
    return {
      level,
      text: shown.replaceAll(maskedUnit, '').trim(),
      id,
      isExplicit: explicit !== undefined,
      startOffset,
      shortcode: isWithin ? range.name : undefined,
    }
  })
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let count = 1
  while (taken.has(`${id}-${count}`)) count++
  return `${id}-${count}`
}
