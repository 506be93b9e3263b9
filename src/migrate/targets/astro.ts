import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { astroDialect } from '../dialect/dialects.ts'
import { jsxPasses } from '../jsx/jsx-passes.ts'
import type { MigrationTarget } from '../target.ts'
import { dialectFence } from './dialect-fence.ts'
import { astroImports } from './jsx/astro-imports.ts'
import { jsxFamily } from './jsx/jsx-family.ts'
import { jsxHtml } from './jsx/jsx-html.ts'

/** Astro 5 with MDX, for a content collection. */
export const astro: MigrationTarget = {
  ...jsxFamily,
  passes: [createDialectPass(astroDialect), ...jsxPasses({ flavor: 'astro' })],
  html: jsxHtml('astro'),
  fence: dialectFence(astroDialect),
  name: 'astro',
  title: 'Astro',
  head: astroImports,
}
