import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { starlightDialect } from '../dialect/dialects.ts'
import { jsxPasses } from '../jsx/jsx-passes.ts'
import type { MigrationTarget } from '../target.ts'
import { dialectFence } from './dialect-fence.ts'
import { astroImports } from './jsx/astro-imports.ts'
import { colonAdmonitions } from './jsx/colon-admonitions.ts'
import { jsxFamily } from './jsx/jsx-family.ts'
import { jsxHtml } from './jsx/jsx-html.ts'

/** Astro Starlight. Its asides have four kinds. */
export const starlight: MigrationTarget = {
  ...jsxFamily,
  passes: [createDialectPass(starlightDialect), ...jsxPasses({ flavor: 'astro' })],
  html: jsxHtml('astro'),
  fence: dialectFence(starlightDialect),
  name: 'starlight',
  title: 'Astro Starlight',
  admonition: colonAdmonitions({
    note: 'note',
    info: 'note',
    tip: 'tip',
    success: 'tip',
    important: 'note',
    warning: 'caution',
    caution: 'caution',
    danger: 'danger',
    error: 'danger',
  }),
  head: astroImports,
}
