import type { FrontmatterPath } from './frontmatter-entry.ts'

/** A path for people: `menu.main[0].name`. */
export function pathOf(path: FrontmatterPath): string {
  if (path.length === 0) return 'the front matter'
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join('')
}
