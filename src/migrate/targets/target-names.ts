/** The names of `migrationTargets`, for programs that name the targets and need not load them. */
export const targetNames: readonly string[] = [
  'mdx',
  'markdown',
  'astro',
  'starlight',
  'docusaurus',
  'markdoc',
  'eleventy',
  'eleventy-liquid',
  'vitepress',
  'zola',
]
