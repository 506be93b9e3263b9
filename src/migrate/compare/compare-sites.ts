import { type BuiltPages, builtPages } from './built-pages.ts'
import { compareHtml } from './compare-html.ts'
import type { DifferenceCause } from './difference-cause.ts'
import { type MovedPaths, movedPaths } from './moved-paths.ts'
import type {
  BuiltFiles,
  ComparedPage,
  ComparedRedirect,
  SiteComparison,
  SiteTotals,
} from './site-comparison.ts'

/** What is known about one of the two sites. */
export interface ComparedSite {
  /** Elements that hold the content of a page, with commas between them; the first that is there counts. */
  readonly selector?: string
  /** Where the site is to be. */
  readonly baseUrl?: string
}

export interface CompareSitesOptions {
  readonly hugo?: ComparedSite
  readonly target?: ComparedSite
  /** Paths of Hugo's site to those of the target, for pages that have moved. */
  readonly urlMap?: Readonly<Record<string, string>>
  /** Called before each page is compared, with the number of all. */
  readonly onPage?: (path: string, index: number, count: number) => void
}

const anySite = 'https://site.invalid/'
const alike = 0.99

/**
 * Compares all pages of two built sites, and says which paths and redirects of Hugo's are kept.
 *
 * @throws when a selector can't be read, and what `read` throws.
 */
export function compareSites(
  hugo: BuiltFiles,
  target: BuiltFiles,
  options: CompareSitesOptions = {},
): SiteComparison {
  const hugoBase = options.hugo?.baseUrl ?? anySite
  const targetBase = options.target?.baseUrl ?? hugoBase
  const before = builtPages(hugo, hugoBase)
  const behind = builtPages(target, targetBase)
  const moves = movedPaths(options.urlMap)
  const pages: ComparedPage[] = []
  const missing: string[] = []
  let index = 0
  for (const [path, file] of before.pages) {
    options.onPage?.(path, index, before.pages.size)
    index += 1
    const targetFile = behind.pages.get(moves.path(path))
    if (targetFile === undefined) {
      missing.push(path)
      continue
    }
    const sides = {
      hugo: { ...options.hugo, baseUrl: hugoBase, page: `/${file}` },
      target: { ...options.target, baseUrl: targetBase, page: `/${targetFile}` },
    }
    const comparison = compareHtml(hugo.read(file), target.read(targetFile), sides, moves)
    pages.push({ path, target: moves.path(path), comparison })
  }
  const wanted = new Set([...before.pages.keys()].map(path => moves.path(path)))
  const redirects = compareRedirects(before, behind, moves)
  return {
    pages,
    missing,
    added: [...behind.pages.keys()].filter(path => !wanted.has(path)),
    redirects,
    totals: totalsOf(pages, missing.length, redirects),
  }
}

function compareRedirects(hugo: BuiltPages, target: BuiltPages, moves: MovedPaths): ComparedRedirect[] {
  return [...hugo.redirects].map(([from, to]) => ({
    from,
    to: moves.address(to),
    // a page that stands where the alias was needs no redirect
    target:
      target.redirects.get(from) ?? (target.pages.has(from) && moves.address(to) === from ? from : undefined),
  }))
}

function totalsOf(
  pages: readonly ComparedPage[],
  missing: number,
  redirects: readonly ComparedRedirect[],
): SiteTotals {
  const sum = (count: (page: ComparedPage) => number) => pages.reduce((total, page) => total + count(page), 0)
  const words = sum(({ comparison }) => comparison.words.hugo + comparison.words.target)
  const causes: Partial<Record<DifferenceCause, number>> = {}
  for (const { comparison } of pages) {
    for (const { cause } of comparison.differences) {
      if (cause !== undefined) causes[cause] = (causes[cause] ?? 0) + 1
    }
  }
  return {
    score: words === 0 ? 1 : (2 * sum(({ comparison }) => comparison.words.equal)) / words,
    pages: pages.length + missing,
    found: pages.length,
    alike: pages.filter(({ comparison }) => comparison.score >= alike).length,
    redirects: redirects.length,
    redirectsKept: redirects.filter(({ to, target }) => to === target).length,
    differences: sum(({ comparison }) => comparison.differences.length),
    unexplained: sum(
      ({ comparison }) => comparison.differences.filter(({ cause }) => cause === undefined).length,
    ),
    causes,
  }
}
