import { componentImports } from '../component-imports.ts'
import { jsKey } from '../js-literal.ts'
import { packageFile } from '../package-file.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { versionsOf } from '../versions.ts'
import { markdocTags } from './admonition-files.ts'
import { buildParts } from './build-parts.ts'

/** A script that builds the Markdoc pages in `content`, on its own. */
export function markdocSkeleton(site: SkeletonSite): Record<string, string> {
  return {
    'package.json': packageFile(site, {
      scripts: { build: 'node build.mjs' },
      dependencies: versionsOf('@markdoc/markdoc', 'yaml'),
    }),
    'tags.mjs': tags(site),
    'own-tags.mjs': markdocTags,
    'build.mjs': build(site),
  }
}

function tags(site: SkeletonSite): string {
  const { lines, names } = componentImports(site.components, '')
  const entries = names.map(({ component, local }) => `  ${jsKey(component.name)}: ${local},\n`)
  return `import { ownTags } from './own-tags.mjs'
${lines}
// the tags that pages may use
export const tags = {
  ...ownTags,
${entries.join('')}}
`
}

function build(site: SkeletonSite): string {
  return `import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Markdoc from '@markdoc/markdoc'
import { parse } from 'yaml'
import { tags } from './tags.mjs'

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
    if (error.level === 'critical' || error.level === 'error') process.exitCode = 1
  }
  const content = Markdoc.transform(tree, config)
  writePage(path, data, Markdoc.renderers.html(content.children ?? content))
  count += 1
}
console.log(\`\${count} pages built\`)
`
}
