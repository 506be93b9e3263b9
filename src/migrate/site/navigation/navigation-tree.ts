/** A page in the navigation, with those below it. */
export interface NavigationNode {
  readonly title: string
  /** Undefined for a folder without a page. */
  readonly url: string | undefined
  /** The file in the new site; undefined for a folder without a page. */
  readonly path: string | undefined
  readonly weight: number
  readonly children: readonly NavigationNode[]
}

/** A page that has its place in the navigation. */
export interface NavigationPage {
  /** The folders that it is in, and its own name for all but pages of sections. */
  readonly names: readonly string[]
  readonly isSection: boolean
  readonly title: string
  readonly url: string | undefined
  readonly path: string
  readonly weight: number
  readonly date: string
}

interface Draft {
  name: string
  page: NavigationPage | undefined
  readonly children: Map<string, Draft>
}

/**
 * Orders the pages of a language as Hugo does by default: by weight (0 last), then by date (newest first), then by
 * title, then by path. The root is the home page.
 */
export function navigationTree(pages: readonly NavigationPage[]): NavigationNode {
  const root: Draft = { name: '', page: undefined, children: new Map() }
  for (const page of pages) {
    let here = root
    for (const name of page.names) {
      const found = here.children.get(name) ?? { name, page: undefined, children: new Map() }
      here.children.set(name, found)
      here = found
    }
    here.page ??= page
  }
  return finish(root)
}

function finish({ name, page, children }: Draft): NavigationNode {
  const drafts = [...children.values()].sort((a, b) => compare(a, b))
  return {
    title: page?.title ?? titleOf(name),
    url: page?.url,
    path: page?.path,
    weight: page?.weight ?? 0,
    children: drafts.map(finish),
  }
}

function compare(left: Draft, right: Draft): number {
  const [a, b] = [left.page, right.page]
  const weight = (page: NavigationPage | undefined) => page?.weight || Number.POSITIVE_INFINITY
  if (weight(a) !== weight(b)) return weight(a) < weight(b) ? -1 : 1
  const [ours, theirs] = [a?.date ?? '', b?.date ?? '']
  if (ours !== theirs) return ours > theirs ? -1 : 1
  const [title, other] = [a?.title ?? titleOf(left.name), b?.title ?? titleOf(right.name)]
  if (title !== other) return title < other ? -1 : 1
  return left.name < right.name ? -1 : 1
}

/** A title for a folder or file that has none: `getting-started` is `Getting started`. */
export function titleOf(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim()
  return words === '' ? 'Home' : words[0]!.toUpperCase() + words.slice(1)
}
