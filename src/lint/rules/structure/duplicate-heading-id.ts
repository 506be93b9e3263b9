import { pageHeadings } from '../../../site/headings/page-headings.ts'
import { defineRule } from '../../define-rule.ts'
import type { RuleContext } from '../../rule-context.ts'
import { ownHeadingId } from './own-heading-id.ts'

/** Hugo makes anchors different that it invents, and leaves those alone that authors write, whatever stands above. */
export const duplicateHeadingId = defineRule({
  meta: {
    id: 'structure/duplicate-heading-id',
    description: 'Reports headings with the anchor of another heading.',
    why: 'A link leads to the first of them alone.',
    advice: 'Give each heading an anchor of its own.',
    severity: 'warning',
    presets: ['recommended'],
    messages: {
      duplicate:
        'Another heading has the anchor "{id}" already, so no link leads to this one. Give it another anchor.',
      first: 'The first heading with this anchor.',
    },
  },
  create(context) {
    const headings: Heading[] = []
    return {
      block(block) {
        // the content of calls may be shown in one of several places
        if (block.kind !== 'heading' || block.isInCall) return
        if (context.site?.config.goldmark.titleAttributes === false) return
        const { start, end } = block.lines.at(-1)!
        const own = ownHeadingId(context.markdown.text.slice(start, end))
        const place =
          own === undefined
            ? { startOffset: start, endOffset: end }
            : { startOffset: start + own.start, endOffset: start + own.end }
        headings.push({ start: block.start, id: own?.id, ...place })
      },
      finish() {
        if (headings.every(({ id }) => id === undefined)) return
        const invented = inventedIds(context)
        const known = new Map<string, Heading>()
        for (const heading of headings) {
          const { startOffset, endOffset } = heading
          const id = heading.id ?? invented.get(heading.start)
          const first = id === undefined ? undefined : known.get(id)
          if (id === undefined) continue
          if (first === undefined) known.set(id, heading)
          else if (heading.id !== undefined) {
            const related = {
              messageId: 'first' as const,
              startOffset: first.startOffset,
              endOffset: first.endOffset,
            }
            context.report({ messageId: 'duplicate', data: { id }, startOffset, endOffset, related })
          }
        }
      },
    }
  },
})

interface Heading {
  readonly start: number
  /** As its author writes it. */
  readonly id: string | undefined
  readonly startOffset: number
  readonly endOffset: number
}

/** The anchors that Hugo invents, by where their headings start. Those that authors write are not kept apart from them. */
function inventedIds({ site, source, markup }: RuleContext): ReadonlyMap<number, string> {
  if (site === undefined || markup !== 'markdown') return new Map()
  const { config, shortcodes } = site
  const headings = pageHeadings(source, { config, shortcodes, shortcode: name => site.shortcode(name) })
  return new Map(
    headings.flatMap(({ id, isExplicit, shortcode, startOffset }) =>
      id === undefined || isExplicit || shortcode !== undefined ? [] : [[startOffset, id] as const],
    ),
  )
}
