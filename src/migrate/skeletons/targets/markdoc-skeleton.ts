import { componentNamespaces } from '../component-imports.ts'
import { jsKey, jsLiteral } from '../js-literal.ts'
import { packageFile } from '../package-file.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { versionsOf } from '../versions.ts'
import { markdocTags } from './admonition-files.ts'
import { buildParts } from './build-parts.ts'

/** A script that builds the Markdoc pages in `content` with React, on its own. */
export function markdocSkeleton(site: SkeletonSite): Record<string, string> {
  return {
    'package.json': packageFile(site, {
      scripts: { build: 'node build.mjs' },
      dependencies: versionsOf('@markdoc/markdoc', 'esbuild', 'react', 'react-dom', 'yaml'),
    }),
    'tags.mjs': tags(site),
    'own-tags.mjs': markdocTags,
    'build.mjs': build(site),
  }
}

function tags(site: SkeletonSite): string {
  const { lines, names } = componentNamespaces(site.components, '')
  const entries = names.map(({ component, local }) => `  ${jsKey(component.name)}: ${local}.tag,\n`)
  const components = names.map(({ component: { name, exportName = name }, local }) => {
    return `  ${jsKey(exportName)}: ${local}[${jsLiteral(exportName)}],\n`
  })
  return `import { ownTags } from './own-tags.mjs'
${lines}
// the tags that pages may use, and the components that they are rendered by
export const tags = {
  ...ownTags,
${entries.join('')}}

export const components = {
${components.join('')}}
`
}

function build(site: SkeletonSite): string {
  return `import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Markdoc from '@markdoc/markdoc'
import { build } from 'esbuild'
import React from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { parse } from 'yaml'

rmSync('.build', { recursive: true, force: true })
await build({
  entryPoints: ['tags.mjs'],
  outfile: '.build/tags.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  jsx: 'automatic',
  packages: 'external',
})
const { tags, components } = await import(pathToFileURL('.build/tags.mjs').href)
const pages = readdirSync('content', { recursive: true }).filter(path => path.endsWith('.md')).sort()

${buildParts(site, { extension: 'md' })}
const tokenizer = new Markdoc.Tokenizer({ allowComments: true, linkify: true, typographer: ${site.typographer} })
let count = 0
for (const path of pages) {
  const text = readFileSync(join('content', path), 'utf8')
  const data = frontMatter(text)
  if (data.draft === true) continue
  const tree = Markdoc.parse(tokenizer.tokenize(text), path)
  const config = { tags, variables: { frontmatter: data } }
  for (const { error, lines } of Markdoc.validate(tree, config)) {
    console.error(\`\${path}:\${(lines[0] ?? 0) + 1}: \${error.message}\`)
    // what no shortcode read in Hugo has no effect here either
    if (error.id === 'attribute-undefined') continue
    if (error.level === 'critical' || error.level === 'error') process.exitCode = 1
  }
  const { children } = Markdoc.transform(tree, config)
  writePage(path, data, renderToStaticMarkup(Markdoc.renderers.react(children ?? [], React, { components })))
  count += 1
}
console.log(\`\${count} pages built\`)
`
}
