import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { type ElementSelector, readSelectors } from './element-selector.ts'

/** What holds the content of a page, what is nearer to it first. `article` counts when there is one alone. */
export const contentSelectors =
  '.sl-markdown-content, .theme-doc-markdown, .vp-doc, [data-pagefind-body], article, main, [role=main], .content, body'

/** The element that holds the content of a page, and the selector that found it. */
export interface FoundContent {
  readonly element: Tree.Element
  readonly selector: string
}

/**
 * Finds the content by the first selector that an element of the page matches, and of its elements the first.
 *
 * @throws when the selectors can't be read: they come from the caller, not from a page.
 */
export function findContent(document: Tree.Document, selectors: string): FoundContent | undefined {
  const list = readSelectors(selectors)
  if (list === undefined) throw new Error(`"${selectors}" is not a list of selectors such as main, .content`)
  const found = list.map((): { first: Tree.Element | undefined; count: number } => ({
    first: undefined,
    count: 0,
  }))
  forEachElement(document, element => {
    list.forEach((selector, index) => {
      if (!selector.matches(element)) return
      found[index]!.first ??= element
      found[index]!.count += 1
    })
  })
  const counts = (selector: ElementSelector, index: number) =>
    found[index]!.count === 1 || (found[index]!.count > 1 && selector.text !== 'article')
  const best = list.findIndex(counts)
  return best === -1 ? undefined : { element: found[best]!.first!, selector: list[best]!.text }
}

/** In the order of the document, and without recursion: a page may nest as deep as it likes. */
function forEachElement(document: Tree.Document, visit: (element: Tree.Element) => void): void {
  const waiting: Tree.ChildNode[] = [...document.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    visit(node)
    for (let index = node.childNodes.length - 1; index >= 0; index--) waiting.push(node.childNodes[index]!)
  }
}
