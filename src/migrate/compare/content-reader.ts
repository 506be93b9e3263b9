import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { decorationOf, isCodeFrame, isFootnoteMark, roleOf } from './decorations.ts'
import type { Decoration, DifferenceCause } from './difference-cause.ts'
import { attributeOf, classesOf } from './element-attributes.ts'
import type { CodeBlock, Heading, Image, PageContent } from './page-content.ts'
import { createTabReader } from './tab-reader.ts'
import { createTableReader } from './table-reader.ts'
import { createWordStream } from './word-stream.ts'

/** Takes the nodes of a page in their order. */
interface ContentReader {
  /** Gives what to do behind the element; `undefined` when nothing in it is looked at. */
  enter(element: Tree.Element): (() => void) | undefined
  text(text: string): void
  comment(text: string): void
  finish(): PageContent
}

const skipped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'iframe', 'head'])
// all others, and those that nobody knows, are within a line
const blocks = new Set(
  'address article aside audio blockquote body br button canvas caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu object ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul video'.split(
    ' ',
  ),
)

export function createContentReader(): ContentReader {
  const stream = createWordStream()
  const { words } = stream
  const tables = createTableReader(words)
  const tabs = createTabReader(words)
  const headings: Heading[] = []
  const links: string[] = []
  const images: Image[] = []
  const codeBlocks: CodeBlock[] = []
  const omissions: number[] = []
  const ignored = new Map<Decoration, number>()
  let frames = 0
  let language = ''
  let codeDepth = 0
  let block: string | undefined
  let isInMark = false
  let isInHeading = false
  let anchor: string | undefined
  let role: DifferenceCause | undefined

  function read(element: Tree.Element): (() => void)[] {
    const { tagName } = element
    const leaves: (() => void)[] = []
    const ownRole = role === undefined ? roleOf(element, frames > 0) : undefined
    if (ownRole !== undefined) {
      role = ownRole
      leaves.push(() => {
        role = undefined
      })
    }
    if (isCodeFrame(element)) {
      frames += 1
      language = languageOf(element) || language
      leaves.push(() => {
        frames -= 1
        if (frames === 0) language = ''
      })
    }
    if (tagName === 'code' || tagName === 'pre' || tagName === 'kbd') {
      codeDepth += 1
      if (frames > 0) language = languageOf(element) || language
      leaves.push(() => {
        codeDepth -= 1
      })
    }
    if (tagName === 'pre' && block === undefined) {
      block = ''
      leaves.push(() => {
        // the frame's language is known when its element is left: some name it inside
        const text = (block ?? '').trimEnd()
        // a column of line numbers is a block of its own
        if (text !== '') codeBlocks.push({ language, text })
        block = undefined
      })
    }
    if (block !== undefined) {
      if (tagName === 'br') block += '\n'
      if (classesOf(element).includes('ec-line')) {
        // an empty line has its line end in it
        const start: number = block.length
        leaves.push(() => {
          if (block?.length === start || !block?.endsWith('\n')) block += '\n'
        })
      }
    }
    if (/^h[1-6]$/.test(tagName) && !isInHeading) {
      isInHeading = true
      anchor = undefined
      stream.end()
      const start = words.length
      const ofTheme = role !== undefined
      leaves.push(() => {
        isInHeading = false
        stream.end()
        const text = words
          .slice(start)
          .map(word => word.text)
          .join(' ')
        const id = anchor ?? attributeOf(element, 'id') ?? ''
        if (!ofTheme) headings.push({ level: Number(tagName[1]), id, text, start, end: words.length })
      })
    }
    if (tagName === 'a') {
      const address = attributeOf(element, 'href')
      // where headings have no syntax for ids, an empty anchor in them has it
      if (isInHeading && address === undefined) anchor = attributeOf(element, 'id') ?? anchor
      const isFootnote = isFootnoteMark(element)
      if (isFootnote && !isInMark) {
        isInMark = true
        leaves.push(() => {
          isInMark = false
        })
      }
      if (address !== undefined && !isFootnote && attributeOf(element, 'role') !== 'tab') links.push(address)
    }
    if (tagName === 'img')
      images.push({
        source: attributeOf(element, 'src') ?? '',
        alternative: attributeOf(element, 'alt') ?? '',
      })
    const leaveTab = tabs.enter(attributeOf(element, 'role'), () => stream.end())
    if (leaveTab !== undefined) leaves.push(leaveTab)
    const leaveTable = frames === 0 ? tables.enter(tagName, () => stream.end()) : undefined
    if (leaveTable !== undefined) leaves.push(leaveTable)
    return leaves
  }

  return {
    enter(element) {
      if (skipped.has(element.tagName)) return undefined
      const decoration = decorationOf(element, frames > 0)
      if (decoration !== undefined) {
        ignored.set(decoration, (ignored.get(decoration) ?? 0) + 1)
        return undefined
      }
      const isBlock = blocks.has(element.tagName)
      if (isBlock) stream.end()
      const leaves = read(element)
      return () => {
        for (const leave of leaves.reverse()) leave()
        if (isBlock) stream.end()
      }
    },
    text(text) {
      // some put the number in brackets
      stream.add(isInMark ? text.replace(/[[\]]/g, '') : text, { isCode: codeDepth > 0, role })
      if (block !== undefined) block += text
    },
    comment(text) {
      if (text.trim() === 'raw HTML omitted') omissions.push(words.length)
    },
    finish() {
      stream.end()
      tabs.finish()
      return { words, headings, links, images, codeBlocks, tables: tables.tables, omissions, ignored }
    },
  }
}

function languageOf(element: Tree.Element): string {
  const name = classesOf(element).find(value => value.startsWith('language-'))
  return name?.slice('language-'.length) || (attributeOf(element, 'data-language') ?? '')
}
