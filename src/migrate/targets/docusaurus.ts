import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { docusaurusDialect } from '../dialect/dialects.ts'
import { jsxPasses } from '../jsx/jsx-passes.ts'
import type { MigrationTarget } from '../target.ts'
import { dialectFence } from './dialect-fence.ts'
import { colonAdmonitions } from './jsx/colon-admonitions.ts'
import { jsxFamily } from './jsx/jsx-family.ts'
import { jsxHtml } from './jsx/jsx-html.ts'

/** Docusaurus 3, which reads every page as MDX. Components are those of `src/theme/MDXComponents`. */
export const docusaurus: MigrationTarget = {
  ...jsxFamily,
  passes: [createDialectPass(docusaurusDialect), ...jsxPasses({ flavor: 'react' })],
  html: jsxHtml('react'),
  fence: dialectFence(docusaurusDialect),
  name: 'docusaurus',
  title: 'Docusaurus',
  admonition: colonAdmonitions({
    note: 'note',
    info: 'info',
    tip: 'tip',
    success: 'tip',
    important: 'info',
    warning: 'warning',
    caution: 'warning',
    danger: 'danger',
    error: 'danger',
  }),
  summaryDivider: '{/* truncate */}',
}
