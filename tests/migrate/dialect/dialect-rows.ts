import {
  astroDialect,
  docusaurusDialect,
  eleventyDialect,
  markdocDialect,
  markdownDialect,
  mdxDialect,
  starlightDialect,
  vitepressDialect,
  zolaDialect,
} from '../../../src/migrate/dialect/dialects.ts'
import type { MarkdownDialect } from '../../../src/migrate/dialect/markdown-dialect.ts'

export const dialects = {
  mdx: mdxDialect,
  astro: astroDialect,
  starlight: starlightDialect,
  docusaurus: docusaurusDialect,
  markdown: markdownDialect,
  vitepress: vitepressDialect,
  markdoc: markdocDialect,
  eleventy: eleventyDialect,
  zola: zolaDialect,
} satisfies Record<string, MarkdownDialect>

/** Source, the dialect, what comes out, and the codes of the findings. */
export type DialectRow = readonly [
  source: string,
  dialect: keyof typeof dialects,
  text: string,
  codes: string,
]
