import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf, classesOf } from './element-attributes.ts'

/** Matches one element: its name, id, classes and attributes, as `div#a.b[role=main]`. */
export interface ElementSelector {
  /** As it was written. */
  readonly text: string
  matches(element: Tree.Element): boolean
}

const part = /([#.]?)([\w-]+)|\[([\w:-]+)(?:=(?:"([^"]*)"|([^\]"]*)))?\]/y

/**
 * Reads selectors, with commas between them, in the order in which they are tried. There are no combinators: each names
 * one element. `undefined` for what is not such a list.
 */
export function readSelectors(text: string): ElementSelector[] | undefined {
  const selectors = text.split(',').map(piece => readSelector(piece.trim()))
  return selectors.some(selector => selector === undefined) ? undefined : (selectors as ElementSelector[])
}

function readSelector(text: string): ElementSelector | undefined {
  const tests: ((element: Tree.Element) => boolean)[] = []
  part.lastIndex = 0
  while (part.lastIndex < text.length) {
    const start = part.lastIndex
    const found = part.exec(text)
    if (found === null) return undefined
    const [, sign, name = '', attribute, quoted, plain] = found
    if (sign === '' && start > 0) return undefined
    if (attribute !== undefined) {
      const value = quoted ?? plain
      tests.push(element => {
        const own = attributeOf(element, attribute)
        return value === undefined ? own !== undefined : own === value
      })
    } else if (sign === '#') tests.push(element => attributeOf(element, 'id') === name)
    else if (sign === '.') tests.push(element => classesOf(element).includes(name))
    else tests.push(element => element.tagName === name.toLowerCase())
  }
  if (tests.length === 0) return undefined
  return { text, matches: element => tests.every(test => test(element)) }
}
