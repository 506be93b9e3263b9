import type { MigrationTarget } from '../target.ts'
import { markdown } from './markdown.ts'
import { mdx } from './mdx.ts'

/** The targets that hugomark brings along, by name. */
export const migrationTargets: ReadonlyMap<string, MigrationTarget> = new Map(
  [mdx, markdown].map(target => [target.name, target]),
)
