import { componentImports } from '../component-imports.ts'
import { jsKey } from '../js-literal.ts'
import { packageFile } from '../package-file.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { versionsOf } from '../versions.ts'
import { reactAdmonition } from './admonition-files.ts'
import { buildParts } from './build-parts.ts'

/** A script that builds the MDX pages in `content` with React, on its own. */
export function mdxSkeleton(site: SkeletonSite): Record<string, string> {
  return {
    'package.json': packageFile(site, {
      scripts: { build: 'node build.mjs' },
      dependencies: versionsOf(
        '@mdx-js/esbuild',
        'esbuild',
        'react',
        'react-dom',
        'rehype-slug',
        'remark-frontmatter',
        'remark-gfm',
        'yaml',
        ...(site.typographer ? (['remark-smartypants'] as const) : []),
      ),
    }),
    'components.mjs': components(site),
    'components/Admonition.jsx': reactAdmonition,
    'build.mjs': build(site),
  }
}

const admonition = { name: 'Admonition', path: 'components/Admonition.jsx', isPaired: true }

function components(site: SkeletonSite): string {
  const { lines, names } = componentImports([admonition, ...site.components], '')
  const entries = names.map(({ component, local }) =>
    component.name === local ? `  ${local},\n` : `  ${jsKey(component.name)}: ${local},\n`,
  )
  return `${lines}
// the components that pages may use without an import
export const components = {
${entries.join('')}}
`
}

function build(site: SkeletonSite): string {
  const { typographer } = site
  const plugins = [
    'remarkFrontmatter',
    'remarkGfm',
    ...(typographer ? ["[remarkSmartypants, { dashes: 'oldschool' }]"] : []),
  ]
  return `import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import mdx from '@mdx-js/esbuild'
import { build } from 'esbuild'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
${typographer ? "import remarkSmartypants from 'remark-smartypants'\n" : ''}import { parse } from 'yaml'

const pages = readdirSync('content', { recursive: true }).filter(path => path.endsWith('.mdx')).sort()
rmSync('.build', { recursive: true, force: true })
await build({
  entryPoints: ['components.mjs', ...pages.map(path => join('content', path))],
  outbase: '.',
  outdir: '.build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  jsx: 'automatic',
  external: ['react', 'react-dom'],
  loader: { '.png': 'dataurl', '.jpg': 'dataurl', '.jpeg': 'dataurl', '.gif': 'dataurl', '.svg': 'dataurl', '.webp': 'dataurl' },
  plugins: [
    mdx({
      remarkPlugins: [${plugins.join(', ')}],
      rehypePlugins: [rehypeSlug],
    }),
  ],
})
const load = path => import(pathToFileURL(join('.build', path.replace(/\\.[^.]*$/, '.mjs'))).href)
const { components } = await load('components.mjs')

${buildParts(site, { extension: 'mdx' })}
let count = 0
for (const path of pages) {
  const { default: Content } = await load(join('content', path))
  const data = frontMatter(readFileSync(join('content', path), 'utf8'))
  if (data.draft === true) continue
  writePage(path, data, renderToStaticMarkup(createElement(Content, { components })))
  count += 1
}
console.log(\`\${count} pages built\`)
`
}
