import type { InlineSpan } from '../../../markdown/inline/inline-span.ts'
import { maskedUnit } from '../../../markdown/masked-unit.ts'
import type { RuleContext } from '../../rule-context.ts'

/** Where a link or an image of Markdown leads to. */
export interface LinkTarget {
  /** As it is written. */
  readonly text: string
  /** Without query and fragment, percent signs decoded. */
  readonly path: string
  readonly startOffset: number
  readonly endOffset: number
}

/** The destination of a span within the site; undefined for other sites, for fragments, and where a shortcode or an escape is in it. */
export function linkTarget(span: InlineSpan, context: RuleContext): LinkTarget | undefined {
  if (span.type !== 'link' && span.type !== 'image' && span.type !== 'definition') return undefined
  if (span.destination === undefined) return undefined
  const { start, end } = span.destination
  const text = context.source.slice(start, end)
  if (
    /^[a-z][a-z0-9+.-]*:|^\/\/|[\\&{}]/i.test(text) ||
    context.markdown.text.slice(start, end).includes(maskedUnit)
  ) {
    return undefined
  }
  const path = decoded(text.replace(/[?#].*$/s, ''))
  return path === undefined || path === '' ? undefined : { text, path, startOffset: start, endOffset: end }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
