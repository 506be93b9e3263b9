import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { listTags, type SourceTag } from '../../engine/list-tags.ts'
import { nearestNames } from '../../engine/nearest-names.ts'
import { tagIndexAt } from '../../engine/tag-index-at.ts'

/** No suggestion is made for calls that hold more than these. */
const mostTags = 100

export const unknownShortcode = diagnosticRule({
  id: 'parse/unknown-shortcode',
  description: 'Reports shortcodes that the site has no template for.',
  why: 'Hugo refuses the page.',
  advice: 'Correct the name, or add the template to `layouts/_shortcodes`.',
  fix: 'safe',
  hasSuggestions: true,
  messages: { rename: 'Write "{name}".' },
  mend: ({ position: { start, end } }, { source, tree, site }) => {
    if (site === undefined) return undefined
    const startOffset = start.offset
    const name = source.slice(startOffset, end.offset)
    if (name.endsWith('/')) {
      const inner = site.shortcode(name.slice(0, -1))?.inner
      if (inner === undefined || inner === 'unknown') return undefined
      if (!/^[>%]\}\}/.test(source.slice(end.offset, end.offset + 3))) return undefined
      // Hugo refuses the slash where the template takes no content
      const startOffset = end.offset - 1
      return {
        fix: [{ startOffset, endOffset: inner ? startOffset : end.offset, text: ' ' }],
      }
    }
    const tags = listTags(tree)
    const opening = tagIndexAt(tags, startOffset)
    const isPaired = tags[opening]?.isPaired === true
    const closing = isPaired ? closingOf(tags.slice(opening, opening + mostTags), name) : undefined
    if (isPaired && closing === undefined) return undefined
    const places = [startOffset]
    if (closing !== undefined) {
      places.push(closing.startOffset + source.slice(closing.startOffset).indexOf(name))
    }
    const names = site.listShortcodes().map(shortcode => shortcode.name)
    return {
      suggestions: nearestNames(
        name,
        names.filter(each => !each.includes('__')),
      ).map(other => ({
        messageId: 'rename',
        data: { name: other },
        edits: places.map(place => ({ startOffset: place, endOffset: place + name.length, text: other })),
      })),
    }
  },
})

/** The tag that closes the first one. */
function closingOf(tags: readonly SourceTag[], name: string) {
  let depth = 0
  for (const tag of tags) {
    if (tag.name !== name || (!tag.isPaired && !tag.isClosing)) continue
    depth += tag.isClosing ? -1 : 1
    if (depth === 0) return tag
  }
  return undefined
}
