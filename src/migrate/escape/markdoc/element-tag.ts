import type { TagSpan } from '../balance-html.ts'
import { markdocAttributes } from './markdoc-tag.ts'

/** The name of the tag that stands for an element; Markdoc has `table` and `slot` of its own. */
export function elementTagName(element: string): string {
  const name = element.toLowerCase()
  return name === 'table' || name === 'slot' ? `html-${name}` : name
}

/** The tag of Markdoc for a tag of HTML, whose offsets are those of `text`. */
export function elementTag(text: string, tag: TagSpan, kind: 'open' | 'close' | 'empty'): string {
  const name = elementTagName(tag.name)
  if (kind === 'close') return `{% /${name} %}`
  const props = tag.attributes.map(({ name: at, value }) => ({
    name: text.slice(at.start, at.end),
    value: value === undefined ? true : decoded(text.slice(value.start, value.end)),
  }))
  const known = props.filter((prop, index) => props.findIndex(other => other.name === prop.name) === index)
  return `{% ${name}${markdocAttributes(known)} ${kind === 'empty' ? '/' : ''}%}`
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#34);/g, (_, name: string) => references[name]!)
}
