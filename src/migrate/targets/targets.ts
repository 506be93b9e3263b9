import type { MigrationTarget } from '../target.ts'
import { astro } from './astro.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { eleventyLiquid } from './eleventy-liquid.ts'
import { markdoc } from './markdoc.ts'
import { markdown } from './markdown.ts'
import { mdx } from './mdx.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'
import { zola } from './zola.ts'

/** The targets that hugomark brings along, by name. */
export const migrationTargets: ReadonlyMap<string, MigrationTarget> = new Map(
  [mdx, markdown, astro, starlight, docusaurus, markdoc, eleventy, eleventyLiquid, vitepress, zola].map(
    target => [target.name, target],
  ),
)
