import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'

export interface RenamedField {
  readonly path: readonly string[]
  readonly name: string
  readonly since: readonly [number, number]
  /** From here on Hugo refuses it, and frontmatter/invalid-field reports it. */
  readonly until?: readonly [number, number]
}

/** Measured with 0.169, where the first stops the build and the second is a warning. */
const renamed: readonly RenamedField[] = [
  { path: ['_build'], name: 'build', since: [0, 145], until: [0, 169] },
  { path: ['cascade', '_target'], name: 'target', since: [0, 156] },
]

/** What Hugo calls a field today, when it had another name once. */
export function findRenamed(entry: FrontmatterEntry): RenamedField | undefined {
  const path = entry.path.filter(part => typeof part === 'string').map(part => part.toLowerCase())
  return renamed.find(each => each.path.join('\n') === path.join('\n'))
}
