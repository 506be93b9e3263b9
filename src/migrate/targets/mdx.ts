import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { mdxDialect } from '../dialect/dialects.ts'
import { jsxPasses } from '../jsx/jsx-passes.ts'
import type { MigrationTarget } from '../target.ts'
import { dialectFence } from './dialect-fence.ts'
import { jsxFamily } from './jsx/jsx-family.ts'
import { jsxHtml } from './jsx/jsx-html.ts'

/** MDX 3 for React. Components come from the `components` property, or from the module that a mapping names. */
export const mdx: MigrationTarget = {
  ...jsxFamily,
  passes: [createDialectPass(mdxDialect), ...jsxPasses({ flavor: 'react' })],
  html: jsxHtml('react'),
  fence: dialectFence(mdxDialect),
  name: 'mdx',
  title: 'MDX',
}
