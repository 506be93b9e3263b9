/** A target whose sites are built. */
export interface E2eTarget {
  readonly name: string
  /** Where the built site is. */
  readonly dist: string
  /** What holds the content of a page, without the title. */
  readonly selector: string
}

export const e2eTargets: readonly E2eTarget[] = [
  { name: 'starlight', dist: 'dist', selector: '.sl-markdown-content, main' },
  { name: 'astro', dist: 'dist', selector: 'main' },
  { name: 'docusaurus', dist: 'build', selector: '.theme-doc-markdown, main' },
  { name: 'eleventy', dist: '_site', selector: 'main' },
  { name: 'eleventy-liquid', dist: '_site', selector: 'main' },
  { name: 'vitepress', dist: 'docs/.vitepress/dist', selector: '.vp-doc, main' },
  { name: 'mdx', dist: 'dist', selector: 'main' },
  { name: 'markdoc', dist: 'dist', selector: 'main' },
]
