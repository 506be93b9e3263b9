import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { createContentReader } from './content-reader.ts'
import type { PageContent } from './page-content.ts'

/** Reads what is compared of an element. Takes time in line with its size, and no stack for its depth. */
export function readContent(content: Tree.Element): PageContent {
  const reader = createContentReader()
  const waiting: (Tree.ChildNode | (() => void))[] = []
  const expect = (element: Tree.Element) => {
    const children = 'content' in element ? [] : element.childNodes
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index]!)
  }
  expect(content)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'function') next()
    else if ('tagName' in next) {
      const leave = reader.enter(next)
      if (leave === undefined) continue
      waiting.push(leave)
      expect(next)
    } else if (next.nodeName === '#text' && 'value' in next) reader.text(next.value)
    else if (next.nodeName === '#comment' && 'data' in next) reader.comment(next.data)
  }
  return reader.finish()
}
