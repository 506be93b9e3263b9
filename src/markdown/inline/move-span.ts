import type { Stretch } from '../stretch.ts'
import type { InlineSpan } from './inline-span.ts'

/** The same span, so many code units further. */
export function moveSpan(span: InlineSpan, by: number): InlineSpan {
  const moved = (stretch: Stretch): Stretch => ({ start: stretch.start + by, end: stretch.end + by })
  const own = moved(span)
  switch (span.type) {
    case 'code':
      return { ...span, ...own, content: moved(span.content) }
    case 'tag':
      return {
        ...span,
        ...own,
        attributes: span.attributes.map(({ name, value }) =>
          value === undefined ? { name: moved(name) } : { name: moved(name), value: moved(value) },
        ),
      }
    case 'autolink':
      return { ...span, ...own, destination: moved(span.destination) }
    case 'footnote':
      return { ...span, ...own, label: moved(span.label) }
    case 'definition':
      return {
        ...span,
        ...own,
        label: moved(span.label),
        destination: moved(span.destination),
        ...(span.title && { title: moved(span.title) }),
      }
    case 'link':
    case 'image':
      return {
        ...span,
        ...own,
        text: moved(span.text),
        ...(span.destination && { destination: moved(span.destination) }),
        ...(span.title && { title: moved(span.title) }),
        ...(span.label && { label: moved(span.label) }),
      }
    default:
      return { ...span, ...own }
  }
}
