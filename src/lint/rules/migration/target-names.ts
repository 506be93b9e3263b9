import type { MigrationTarget } from '../../config/preset-rules.ts'

/** The targets as their makers call them. */
export const targetNames: Readonly<Record<MigrationTarget, string>> = {
  mdx: 'MDX',
  astro: 'Astro',
  starlight: 'Starlight',
  docusaurus: 'Docusaurus',
  markdoc: 'Markdoc',
  eleventy: 'Eleventy',
  vitepress: 'VitePress',
  markdown: 'CommonMark',
}
