import { componentImports } from '../component-imports.ts'
import { jsKey, jsLiteral } from '../js-literal.ts'
import { packageFile } from '../package-file.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { versionsOf } from '../versions.ts'

const sidebar = 'docs/.vitepress/sidebar.json'

/** VitePress; the pages are in `docs`. */
export function vitepressSkeleton(site: SkeletonSite): Record<string, string> {
  return {
    'package.json': packageFile(site, {
      scripts: {
        dev: 'vitepress dev docs',
        build: 'vitepress build docs',
        preview: 'vitepress preview docs',
      },
      dependencies: versionsOf('vitepress', 'vue', 'markdown-it-task-lists'),
    }),
    'docs/.vitepress/config.mjs': config(site),
    'docs/.vitepress/theme/index.js': theme(site),
  }
}

function config(site: SkeletonSite): string {
  const { title, description, base, languages, typographer } = site
  const [first, ...others] = languages
  const locale = ({ key, label, isRightToLeft }: (typeof languages)[number]) =>
    `{ label: ${jsLiteral(label)}, lang: ${jsLiteral(key)}${isRightToLeft ? ", dir: 'rtl'" : ''} }`
  const locales =
    others.length === 0
      ? [`  lang: ${jsLiteral(first.key)},`]
      : [
          '  locales: {',
          `    root: ${locale(first)},`,
          ...others.map(language => `    ${jsKey(language.key)}: ${locale(language)},`),
          '  },',
        ]
  const hasSidebar = site.has(sidebar)
  return `import { readdirSync, readFileSync } from 'node:fs'
import taskLists from 'markdown-it-task-lists'
import { defineConfig } from 'vitepress'
${hasSidebar ? "import sidebar from './sidebar.json'\n" : ''}
// VitePress has no drafts: pages that say \`draft: true\` are left out
const drafts = readdirSync('docs', { recursive: true }).filter(
  path =>
    path.endsWith('.md') &&
    !path.includes('node_modules') &&
    /^---\\r?\\n(?:(?!---).*\\r?\\n)*draft: true\\r?\\n/.test(readFileSync(\`docs/\${path}\`, 'utf8')),
)

export default defineConfig({
  srcExclude: drafts.map(path => path.replaceAll('\\\\', '/')),
  title: ${jsLiteral(title)},
  description: ${jsLiteral(description)},
  base: ${jsLiteral(base)},
${locales.join('\n')}
  // remove this once the links are in order
  ignoreDeadLinks: true,
  markdown: {
    typographer: ${typographer},
    // names such as :smile: and signs such as <3 stay as they are, as in Hugo; an empty list would match everywhere
    emoji: { defs: { '-': ':-:' }, shortcuts: {} },
    config: md => md.use(taskLists),
  },${hasSidebar ? '\n  themeConfig: { sidebar },' : ''}
})
`
}

function theme({ components }: SkeletonSite): string {
  const { lines, names } = componentImports(components, 'docs/.vitepress/theme')
  const entries = names.map(
    ({ component, local }) => `    app.component(${jsLiteral(component.name)}, ${local})\n`,
  )
  if (entries.length === 0) return `export { default } from 'vitepress/theme'\n`
  return `import DefaultTheme from 'vitepress/theme'
${lines}
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
${entries.join('')}  },
}
`
}
