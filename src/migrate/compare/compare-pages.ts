import { parse } from 'parse5'
import { compareParts } from './compare-parts.ts'
import { compareWords } from './compare-words.ts'
import type { Decoration } from './difference-cause.ts'
import { contentSelectors, findContent } from './find-content.ts'
import type { PageComparison } from './page-comparison.ts'
import type { PageContent } from './page-content.ts'
import { readContent } from './read-content.ts'
import { setTitlesApart } from './set-titles-apart.ts'
import { siteAddress, sitePath } from './site-address.ts'

/** What is known about one of the two pages. */
export interface ComparedSide {
  /** Elements that hold the content, with commas between them; the first that is there counts. */
  readonly selector?: string
  /** Where the site is. Addresses of other sites are compared in full. */
  readonly baseUrl?: string
  /** The path of the page below it; `/` by default. */
  readonly page?: string
}

export interface CompareOptions {
  readonly hugo?: ComparedSide
  readonly target?: ComparedSide
  /** Paths of Hugo's site to those of the target, for pages that have moved. */
  readonly urlMap?: Readonly<Record<string, string>>
}

const anySite = 'https://site.invalid/'

/**
 * Compares the content of two pages: words, headings, links, images, blocks of code and tables. Both may be any HTML;
 * nothing in them is run or loaded.
 *
 * @throws when `selector` can't be read.
 */
export function comparePages(
  hugoHtml: string,
  targetHtml: string,
  options: CompareOptions = {},
): PageComparison {
  const hugo = read(hugoHtml, options.hugo)
  const target = read(targetHtml, options.target)
  const moved = movedPaths(options.urlMap)
  const apart = setTitlesApart({ ...hugo.content, links: hugo.content.links.map(moved) }, target.content)
  const { words, differences } = compareWords(apart.hugo, apart.target)
  const total = words.hugo + words.target
  return {
    score: total === 0 ? 1 : (2 * words.equal) / total,
    words,
    found: { hugo: hugo.selector, target: target.selector },
    differences: [...apart.differences, ...differences, ...compareParts(apart.hugo, apart.target)],
    ignored: sum(hugo.content.ignored, target.content.ignored),
  }
}

const nothing: PageContent = {
  words: [],
  headings: [],
  links: [],
  images: [],
  codeBlocks: [],
  tables: [],
  omissions: [],
  ignored: new Map(),
}

function read(html: string, side: ComparedSide = {}): { content: PageContent; selector: string | undefined } {
  const found = findContent(parse(html), side.selector ?? contentSelectors)
  if (found === undefined) return { content: nothing, selector: undefined }
  const base = { baseUrl: side.baseUrl ?? anySite, page: side.page ?? '/' }
  const content = readContent(found.element)
  const links = content.links.map(link => siteAddress(link, base))
  const images = content.images.map(image => ({ ...image, source: siteAddress(image.source, base) }))
  return { content: { ...content, links, images }, selector: found.selector }
}

/** Puts the path of the target in place of Hugo's, and leaves the fragment. */
function movedPaths(urlMap: Readonly<Record<string, string>> = {}): (address: string) => string {
  const paths = new Map(Object.entries(urlMap).map(([from, to]) => [sitePath(from), sitePath(to)]))
  return address => {
    const end = address.search(/[?#]/)
    const path = end === -1 ? address : address.slice(0, end)
    const moved = paths.get(path)
    return moved === undefined ? address : `${moved}${end === -1 ? '' : address.slice(end)}`
  }
}

function sum(
  one: ReadonlyMap<Decoration, number>,
  other: ReadonlyMap<Decoration, number>,
): Partial<Record<Decoration, number>> {
  const counts: Partial<Record<Decoration, number>> = {}
  for (const [name, count] of [...one, ...other]) counts[name] = (counts[name] ?? 0) + count
  return counts
}
