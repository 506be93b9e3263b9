/** The versions of packages that sites get. Each set was built together, on Node 20: see decision 016. */
export const versions = {
  '@11ty/eleventy': '3.1.2',
  '@astrojs/mdx': '4.3.14',
  '@astrojs/starlight': '0.36.3',
  '@docusaurus/core': '3.9.2',
  '@docusaurus/plugin-client-redirects': '3.9.2',
  '@docusaurus/plugin-content-docs': '3.9.2',
  '@docusaurus/theme-classic': '3.9.2',
  '@markdoc/markdoc': '0.5.10',
  '@mdx-js/esbuild': '3.1.1',
  '@mdx-js/react': '3.1.1',
  astro: '5.18.2',
  esbuild: '0.25.12',
  'github-slugger': '2.0.0',
  'markdown-it-task-lists': '2.1.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'rehype-slug': '6.0.0',
  'remark-frontmatter': '5.0.0',
  'remark-gfm': '4.0.1',
  'remark-smartypants': '3.0.3',
  sharp: '0.35.5',
  vitepress: '1.6.4',
  vue: '3.5.45',
  yaml: '2.9.1',
} as const

export type PackageName = keyof typeof versions

export function versionsOf(...names: readonly PackageName[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, versions[name]]))
}
