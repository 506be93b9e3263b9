import type { MigrationTarget } from '../target.ts'
import { astroImports } from './jsx/astro-imports.ts'
import { jsxFamily } from './jsx/jsx-family.ts'

/** Astro 5 with MDX, for a content collection. */
export const astro: MigrationTarget = { ...jsxFamily, name: 'astro', title: 'Astro', head: astroImports }
