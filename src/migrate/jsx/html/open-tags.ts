import type { Atom, EndPlace } from './atom.ts'
import { blockElements } from './element-names.ts'

const names = (text: string) => text.split(' ')
const inTable = names('table template')

/** Start tags that end elements in front of them, up to the nearest of the elements that hold such elements. */
const endedBy: Readonly<Record<string, { readonly ends: string[]; readonly within: string[] }>> = {
  li: { ends: ['li'], within: names('ul ol menu table td th section article template') },
  dt: { ends: ['dt', 'dd'], within: names('dl table td th template') },
  dd: { ends: ['dt', 'dd'], within: names('dl table td th template') },
  option: { ends: ['option'], within: names('select datalist optgroup') },
  optgroup: { ends: ['option', 'optgroup'], within: ['select'] },
  rt: { ends: ['rt', 'rp'], within: ['ruby'] },
  rp: { ends: ['rt', 'rp'], within: ['ruby'] },
  td: { ends: ['td', 'th'], within: names('tr table template') },
  th: { ends: ['td', 'th'], within: names('tr table template') },
  tr: { ends: ['td', 'th', 'tr', 'caption', 'colgroup'], within: inTable },
  tbody: { ends: names('td th tr tbody thead tfoot caption colgroup'), within: inTable },
  tfoot: { ends: names('td th tr tbody thead tfoot caption colgroup'), within: inTable },
  thead: { ends: names('td th tr tbody thead tfoot caption colgroup'), within: inTable },
}
const ownParagraph = { ends: ['p'], within: names('button table td th caption object template') }
const inParagraph = new Set(
  names('body caption col colgroup frameset head html legend noframes optgroup option script'),
)
for (const name of names('style tbody td template tfoot th thead title tr summary')) inParagraph.add(name)

/** The elements that are open at a place: those of one list item, quote, paragraph and so on. */
export interface OpenTags {
  /** Opens an element, behind what ends at `place`; the elements that its tag ends keep the place as their end. */
  open(tag: Atom, place: EndPlace): void
  /** The innermost element of this name, taken out with all that is open in it: these are first in the result. */
  close(name: string): Atom[] | undefined
  has(name: string): boolean
  /** Tells that a block of Markdown starts behind `place`, which ends a paragraph. */
  startBlock(place: EndPlace): void
  /** All open elements, outermost first. */
  readonly tags: readonly Atom[]
}

export function createOpenTags(): OpenTags {
  const tags: Atom[] = []
  const places = new Map<string, number[]>()
  const innermost = (name: string) => places.get(name)?.at(-1) ?? -1
  const end = ({ ends, within }: { ends: string[]; within: string[] }, place: EndPlace) => {
    const outer = Math.max(...within.map(innermost))
    const ended = ends.map(innermost).filter(index => index > outer && tags[index]!.impliedEnd === undefined)
    for (let index = Math.min(...ended); index < tags.length; index++) tags[index]!.impliedEnd ??= place
  }
  return {
    tags,
    open(tag, place) {
      if (blockElements.has(tag.name) && !inParagraph.has(tag.name)) end(ownParagraph, place)
      const rule = endedBy[tag.name]
      if (rule !== undefined) end(rule, place)
      const indexes = places.get(tag.name)
      if (indexes === undefined) places.set(tag.name, [tags.length])
      else indexes.push(tags.length)
      tags.push(tag)
    },
    close(name) {
      const index = innermost(name)
      if (index < 0) return undefined
      const closed = tags.splice(index).reverse()
      for (const tag of closed) places.get(tag.name)!.pop()
      return closed
    },
    has: name => innermost(name) >= 0,
    startBlock: place => end(ownParagraph, place),
  }
}
