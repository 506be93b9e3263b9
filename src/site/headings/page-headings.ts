import type { Shortcode } from '../../ast/nodes.ts'
import { parse } from '../../grammar/parse.ts'
import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'
import { findHeadings } from '../../markdown/find-headings.ts'
import { maskTags } from '../../markdown/mask-tags.ts'
import { maskedUnit } from '../../markdown/masked-unit.ts'
import type { SiteConfig } from '../config/site-config.ts'
import type { SiteShortcode } from '../shortcodes/site-shortcode.ts'
import { freeId } from './free-id.ts'
import { headingAttributes } from './heading-attributes.ts'
import { headingId } from './heading-id.ts'
import { inlineText } from './inline-text.ts'
import type { PageHeading } from './page-heading.ts'
import { renderedScopes } from './rendered-scopes.ts'

export interface PageHeadingsOptions {
  readonly config: SiteConfig
  readonly shortcodes: ShortcodeLookup
  readonly shortcode: (name: string) => SiteShortcode | undefined
}

/**
 * The headings of a Markdown page with the ids that Goldmark gives them. What is rendered by itself is numbered by itself: the
 * content of `{{% %}}` within another call, and that of calls whose template renders it. Measured with Hugo 0.169.
 */
export function pageHeadings(source: string, options: PageHeadingsOptions): PageHeading[] {
  const { config, shortcodes, shortcode } = options
  const { goldmark } = config
  const { tree } = parse(source, { shortcodes })
  const page = maskTags(source, tree, { isRaw: call => printsAsIs(call, shortcode(call.name)) })
  const scopeAt = renderedScopes(tree, name => shortcode(name)?.signature.inner.content === 'markdown')
  const taken = new Map<number, Map<string, number>>()
  let callIndex = 0
  return findHeadings(page).map(({ level, source: raw, startOffset }) => {
    while (callIndex < page.calls.length && page.calls[callIndex]!.end <= startOffset) callIndex++
    const call = page.calls[callIndex]
    const isWithin = call !== undefined && call.start <= startOffset
    const owner = scopeAt(startOffset)
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

/** Templates that guard what they print from Markdown. */
const guarding = /<(?:pre|code|script|style|textarea)\b|highlight/i

function printsAsIs({ delimiter }: Shortcode, known: SiteShortcode | undefined): boolean {
  if (known?.signature.inner.content !== 'raw') return false
  // the output of {{% %}} is a part of the page's Markdown
  return delimiter === '<' || known.templates.every(template => guarding.test(template.source))
}
