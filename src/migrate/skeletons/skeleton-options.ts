/** Systems whose sites can be set up. */
export const skeletonTargets = [
  'starlight',
  'astro',
  'docusaurus',
  'eleventy',
  'eleventy-liquid',
  'vitepress',
  'mdx',
  'markdoc',
  'zola',
] as const

export type SkeletonTarget = (typeof skeletonTargets)[number]

export interface SkeletonLanguage {
  /** As in the addresses, e.g. `en`. */
  readonly key: string
  /** As its speakers write it. */
  readonly label: string
  readonly isRightToLeft?: boolean
}

/** A component, tag or shortcode that the pages use and whose file the migration writes. */
export interface SkeletonComponent {
  /** As the pages call it. */
  readonly name: string
  /** Relative to the output folder. */
  readonly path: string
  /** The name under which its file exports it, where that is another. */
  readonly exportName?: string
  /** Whether it is called with content; Eleventy has to be told. */
  readonly isPaired: boolean
  /** The names of its parameters, in the order in which Liquid gives them. */
  readonly order?: readonly string[]
}

/** What the files around the pages of a site hang on. */
export interface SkeletonOptions {
  readonly title: string
  readonly description?: string
  /** Where the site is to be, e.g. `https://example.org/docs/`. */
  readonly baseUrl: string
  /** The first is that of the pages without a language in their address. English alone by default. */
  readonly languages?: readonly SkeletonLanguage[]
  readonly components?: readonly SkeletonComponent[]
  /** Files that the migration itself makes, e.g. `redirects.json`: what reads them is set up when they are there. */
  readonly made?: readonly string[]
  /** Whether quotes, dashes and dots are replaced, as Hugo does by default. */
  readonly typographer?: boolean
}
