import type { Param } from '../../../ast/nodes.ts'
import type { RuleListeners } from '../../rule.ts'
import type { RuleContext } from '../../rule-context.ts'

/** An address, or a value that may be one. */
export interface FoundAddress {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where it stands; `loaded` is what a browser fetches for the page: images, scripts, frames. */
  readonly kind: 'link' | 'loaded' | 'value'
  /** Stands in the text without any marks. */
  readonly isBare?: boolean
}

const loadedBy: Readonly<Record<string, readonly string[]>> = {
  src: ['img', 'script', 'iframe', 'audio', 'video', 'source', 'embed', 'track', 'input'],
  data: ['object'],
  poster: ['video'],
  href: ['link'],
}
const followed = new Set(['href', 'action', 'formaction', 'xlink:href'])

/** Listeners that tell all addresses of links, images, definitions, HTML attributes, parameters and front matter. */
export function addressListeners(
  { source }: Pick<RuleContext, 'source'>,
  tell: (address: FoundAddress) => void,
): RuleListeners {
  const add = (kind: FoundAddress['kind'], { start, end }: { start: number; end: number }) =>
    tell({ kind, start, end, text: source.slice(start, end) })
  const onParam = ({ value, position }: Param) => {
    if (typeof value !== 'string' || position === undefined) return
    tell({ kind: 'value', start: position.start.offset, end: position.end.offset, text: value })
  }
  return {
    frontmatterEntry({ value, valuePosition: { start, end } }) {
      if (typeof value !== 'string') return
      tell({ kind: 'value', start: start.offset, end: end.offset, text: value })
    },
    namedParam: onParam,
    positionalParam: onParam,
    span(span) {
      if (span.type === 'autolink') {
        const { start, end } = span.destination
        tell({ kind: 'link', start, end, text: source.slice(start, end), isBare: span.isBare })
      } else if (span.type === 'definition') add('link', span.destination)
      else if (span.type === 'link' || span.type === 'image') {
        if (span.destination !== undefined) add(span.type === 'link' ? 'link' : 'loaded', span.destination)
      } else if (span.type === 'tag') {
        const element = span.name.toLowerCase()
        for (const { name, value } of span.attributes) {
          if (value === undefined) continue
          const attribute = source.slice(name.start, name.end).toLowerCase()
          const elements = Object.hasOwn(loadedBy, attribute) ? loadedBy[attribute]! : []
          if (elements.includes(element)) add('loaded', value)
          else if (followed.has(attribute)) add('link', value)
        }
      }
    },
  }
}
