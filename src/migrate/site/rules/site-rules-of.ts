import type { SiteRules } from '../site-rules.ts'
import { astro } from './astro.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy, eleventyLiquid } from './eleventy.ts'
import { markdoc, markdown, mdx } from './plain.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'
import { zola } from './zola.ts'

/** The targets that a site can move to, in the order in which they are listed. */
export const allSiteRules: readonly SiteRules[] = [
  starlight,
  astro,
  docusaurus,
  vitepress,
  eleventy,
  eleventyLiquid,
  markdoc,
  zola,
  mdx,
  markdown,
]

/** The rules of a target by its name; undefined when there is none. */
export function siteRulesOf(name: string): SiteRules | undefined {
  return allSiteRules.find(rules => rules.name === name)
}
