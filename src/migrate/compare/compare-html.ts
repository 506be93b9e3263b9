import { parse } from 'parse5'
import { compareParts } from './compare-parts.ts'
import { compareWords } from './compare-words.ts'
import type { Decoration } from './difference-cause.ts'
import { contentSelectors, findContent } from './find-content.ts'
import type { MovedPaths } from './moved-paths.ts'
import type { PageComparison } from './page-comparison.ts'
import type { PageContent } from './page-content.ts'
import { readContent } from './read-content.ts'
import { setTitlesApart } from './set-titles-apart.ts'
import { siteAddress } from './site-address.ts'

/** What is known about one of the two pages. */
export interface ComparedSide {
  /** Elements that hold the content, with commas between them; the first that is there counts. */
  readonly selector?: string
  /** Where the site is. Addresses of other sites are compared in full. */
  readonly baseUrl?: string
  /** The path of the page below it; `/` by default. */
  readonly page?: string
}

interface Sides {
  readonly hugo: ComparedSide
  readonly target: ComparedSide
}

const anySite = 'https://site.invalid/'

/** Compares two pages of sites whose moved pages are known. */
export function compareHtml(
  hugoHtml: string,
  targetHtml: string,
  sides: Sides,
  moves: MovedPaths,
): PageComparison {
  const hugo = read(hugoHtml, sides.hugo)
  const target = read(targetHtml, sides.target)
  const links = hugo.content.links.map(link => moves.address(link))
  const apart = setTitlesApart({ ...hugo.content, links }, target.content)
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

function read(html: string, side: ComparedSide): { content: PageContent; selector: string | undefined } {
  const found = findContent(parse(html), side.selector ?? contentSelectors)
  if (found === undefined) return { content: nothing, selector: undefined }
  const base = { baseUrl: side.baseUrl ?? anySite, page: side.page ?? '/' }
  const content = readContent(found.element)
  const links = content.links.map(link => siteAddress(link, base))
  const images = content.images.map(image => ({ ...image, source: siteAddress(image.source, base) }))
  return { content: { ...content, links, images }, selector: found.selector }
}

function sum(
  one: ReadonlyMap<Decoration, number>,
  other: ReadonlyMap<Decoration, number>,
): Partial<Record<Decoration, number>> {
  const counts: Partial<Record<Decoration, number>> = {}
  for (const [name, count] of [...one, ...other]) counts[name] = (counts[name] ?? 0) + count
  return counts
}
