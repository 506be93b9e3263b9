import { jsKey, jsLiteral } from '../js-literal.ts'
import { packageFile } from '../package-file.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { versionsOf } from '../versions.ts'
import { astroMarkdown, astroSite, astroTypes, jsonImports } from './astro-parts.ts'

/** Astro with Starlight; the pages are in `src/content/docs`. */
export function starlightSkeleton(site: SkeletonSite): Record<string, string> {
  return {
    'package.json': packageFile(site, {
      scripts: { dev: 'astro dev', build: 'astro build', preview: 'astro preview' },
      dependencies: versionsOf(
        'astro',
        '@astrojs/starlight',
        '@astrojs/mdx',
        'sharp',
        ...(site.typographer ? (['remark-smartypants'] as const) : []),
      ),
    }),
    'astro.config.mjs': config(site),
    'src/content.config.ts': contentConfig,
    'tsconfig.json': astroTypes,
  }
}

function config(site: SkeletonSite): string {
  const { title, description, typographer, languages } = site
  const [first, ...others] = languages
  const locale = ({ key, label, isRightToLeft }: (typeof languages)[number]) =>
    `{ label: ${jsLiteral(label)}, lang: ${jsLiteral(key)}${isRightToLeft ? ", dir: 'rtl'" : ''} }`
  const locales = [['root', first] as const, ...others.map(language => [language.key, language] as const)]
  const lines = [
    `title: ${jsLiteral(title)},`,
    ...(description === '' ? [] : [`description: ${jsLiteral(description)},`]),
    `defaultLocale: 'root',`,
    'locales: {',
    ...locales.map(([key, language]) => `  ${jsKey(key)}: ${locale(language)},`),
    '},',
    ...(site.has('sidebar.json') ? ['sidebar,'] : []),
  ]
  return `import mdx from '@astrojs/mdx'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
${typographer ? "import remarkSmartypants from 'remark-smartypants'\n" : ''}${jsonImports(site, { redirects: 'redirects.json', sidebar: 'sidebar.json' })}
export default defineConfig({
${astroSite(site)}
${astroMarkdown(site)}
  integrations: [
    starlight({
${lines.map(line => `      ${line}`).join('\n')}
    }),
    mdx(),
  ],
})
`
}

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
}
`
