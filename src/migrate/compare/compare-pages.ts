import { type ComparedSide, compareHtml } from './compare-html.ts'
import { movedPaths } from './moved-paths.ts'
import type { PageComparison } from './page-comparison.ts'

export interface CompareOptions {
  readonly hugo?: ComparedSide
  readonly target?: ComparedSide
  /** Paths of Hugo's site to those of the target, for pages that have moved. */
  readonly urlMap?: Readonly<Record<string, string>>
}

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
  const sides = { hugo: options.hugo ?? {}, target: options.target ?? {} }
  return compareHtml(hugoHtml, targetHtml, sides, movedPaths(options.urlMap))
}
