import type { SkeletonComponent, SkeletonLanguage, SkeletonOptions } from './skeleton-options.ts'

/** A site as the targets set it up: all options with their defaults. */
export interface SkeletonSite {
  readonly title: string
  readonly description: string
  /** The address in full, with a slash behind. */
  readonly baseUrl: string
  /** `https://example.org` */
  readonly origin: string
  /** `/docs/`; `/` at the root. */
  readonly base: string
  readonly languages: readonly [SkeletonLanguage, ...SkeletonLanguage[]]
  readonly components: readonly SkeletonComponent[]
  readonly typographer: boolean
  has(path: string): boolean
}

/** @throws when `baseUrl` is not an address. */
export function createSkeletonSite(options: SkeletonOptions): SkeletonSite {
  const url = new URL(options.baseUrl)
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  const origin = `${url.protocol}//${url.host}`
  const [first = { key: 'en', label: 'English' }, ...others] = options.languages ?? []
  const made = new Set(options.made)
  return {
    title: options.title,
    description: options.description ?? '',
    baseUrl: `${origin}${base}`,
    origin,
    base,
    languages: [first, ...others],
    components: options.components ?? [],
    typographer: options.typographer ?? true,
    has: path => made.has(path),
  }
}
