import type { MigrationTarget } from '../target.ts'
import { jsxFamily } from './jsx/jsx-family.ts'

/** MDX 3 for React. Components come from the `components` property, or from the module that a mapping names. */
export const mdx: MigrationTarget = { ...jsxFamily, name: 'mdx', title: 'MDX' }
