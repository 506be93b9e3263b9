import { distance } from 'fastest-levenshtein'
import { maskedUnit } from '../../../markdown/masked-unit.ts'
import type { PageEntry } from '../../../site/pages/page-entry.ts'
import { referenceTarget } from '../../../site/references/reference-target.ts'
import { resolveReference } from '../../../site/references/resolve-reference.ts'
import { defineRule } from '../../define-rule.ts'
import { pageAnchors } from './page-anchors.ts'
import { referenceCall } from './reference-call.ts'

interface Link {
  readonly reference: string
  readonly language: string | undefined
  readonly startOffset: number
  readonly endOffset: number
}

/** So many suggestions are looked for on a page. */
const mostLooks = 50

export const missingAnchor = defineRule({
  meta: {
    id: 'reference/missing-anchor',
    description: 'Reports links and references to a place of a page (`#place`) that is not there.',
    why: 'Neither Hugo nor browsers say anything: the reader lands at the top of the page.',
    advice: 'Correct the fragment; ids of headings are their text in lower case, with hyphens for blanks.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      here: 'Nothing on this page has the id "{fragment}".',
      there: 'Nothing on the page "{path}" has the id "{fragment}".',
      replace: 'Write "#{id}".',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    const links: Link[] = []
    let looks = 0
    const text = context.source
    return {
      shortcode(node) {
        const call = referenceCall(node, context)
        if (call === undefined || !call.reference.includes('#')) return
        const { reference, language, param } = call
        const { start, end } = param.position!
        links.push({ reference, language, startOffset: start.offset, endOffset: end.offset })
      },
      span(span) {
        if (span.type !== 'link' && span.type !== 'definition') return
        if (span.destination === undefined) return
        const { start, end } = span.destination
        const reference = text.slice(start, end)
        const isOpen = /[\\&]/.test(reference) || context.markdown.text.slice(start, end).includes(maskedUnit)
        if (isOpen || !/^(?:[^:?]*\.md)?#/i.test(reference)) return
        links.push({ reference, language: undefined, startOffset: start, endOffset: end })
      },
      async finish() {
        for (const link of links) {
          const fragment = referenceTarget(link.reference)?.fragment ?? ''
          if (fragment === '' || /^(?:top$|fn(?:ref\d*)?:|:~:)/i.test(fragment)) continue
          const target = await pageOf(link)
          const anchors = target && (await pageAnchors(site, target))
          if (target === undefined || anchors === undefined || anchors.has(fragment)) continue
          // each look costs as much as the page has ids
          const id = looks++ < mostLooks ? closest(fragment, anchors) : undefined
          const at = text.indexOf('#', link.startOffset)
          const until = text.slice(at, link.endOffset).replace(/[`"\\]+$/, '').length + at
          context.report({
            messageId: target === page ? 'here' : 'there',
            data: { fragment, path: target.logicalPath },
            startOffset: link.startOffset,
            endOffset: link.endOffset,
            suggestions:
              id === undefined
                ? []
                : [
                    {
                      messageId: 'replace',
                      data: { id },
                      edits: [{ startOffset: at, endOffset: until, text: `#${id}` }],
                    },
                  ],
          })
        }
      },
    }

    async function pageOf({ reference, language }: Link): Promise<PageEntry | undefined> {
      const options = { from: page, ...(language !== undefined && { language }) }
      const found = await resolveReference(site!, reference, options)
      if (found.kind === 'here') return page
      return found.kind === 'page' ? found.page : undefined
    }
  },
})

/** The id that differs in case only, or else in few characters. */
function closest(fragment: string, ids: ReadonlySet<string>): string | undefined {
  const lower = fragment.toLowerCase()
  if (fragment.length > 100) return undefined
  const most = Math.floor(fragment.length / 5)
  let best: { id: string; far: number } | undefined
  for (const id of ids) {
    if (id.toLowerCase() === lower) return id
    if (/[\s"`]/.test(id) || Math.abs(id.length - fragment.length) > most) continue
    const far = distance(id, fragment)
    if (far <= most && (best === undefined || far < best.far)) best = { id, far }
  }
  return best?.id
}
