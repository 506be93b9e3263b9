import type { MigrationTarget } from '../target.ts'
import { astro } from './astro.ts'
import { docusaurus } from './docusaurus.ts'
import { markdown } from './markdown.ts'
import { mdx } from './mdx.ts'
import { starlight } from './starlight.ts'

/** The targets that hugomark brings along, by name. */
export const migrationTargets: ReadonlyMap<string, MigrationTarget> = new Map(
  [mdx, astro, starlight, docusaurus, markdown].map(target => [target.name, target]),
)
