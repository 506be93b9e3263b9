import { escapeHtml } from '../../../text/escape-html.ts'
import { jsLiteral } from '../js-literal.ts'
import { packageFile } from '../package-file.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { versionsOf } from '../versions.ts'
import { astroAdmonition } from './admonition-files.ts'
import { astroMarkdown, astroSite, astroTypes, jsonImports } from './astro-parts.ts'

const navigation = 'src/data/navigation.json'

/** Astro with a collection of all pages, in `src/content/pages`. */
export function astroSkeleton(site: SkeletonSite): Record<string, string> {
  return {
    'package.json': packageFile(site, {
      scripts: { dev: 'astro dev', build: 'astro build', preview: 'astro preview' },
      dependencies: versionsOf(
        'astro',
        '@astrojs/mdx',
        'sharp',
        ...(site.typographer ? (['remark-smartypants'] as const) : []),
      ),
    }),
    'astro.config.mjs': config(site),
    'src/content.config.ts': contentConfig,
    'src/pages/[...path].astro': route,
    'src/components/Admonition.astro': astroAdmonition,
    'src/layouts/page.astro': layout(site),
    'tsconfig.json': astroTypes,
  }
}

function config(site: SkeletonSite): string {
  return `import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
${site.typographer ? "import remarkSmartypants from 'remark-smartypants'\n" : ''}${jsonImports(site, { redirects: 'redirects.json' })}
export default defineConfig({
${astroSite(site)}
${astroMarkdown(site)}
  integrations: [mdx()],
})
`
}

const contentConfig = `import { glob } from 'astro/loaders'
import { defineCollection, z } from 'astro:content'

export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '**/[^_]*.{md,mdx}', base: './src/content/pages' }),
    schema: z
      .object({
        title: z.string().optional(),
        description: z.string().optional(),
        draft: z.boolean().optional(),
        pubDate: z.coerce.date().optional(),
        updatedDate: z.coerce.date().optional(),
      })
      .passthrough(),
  }),
}
`

const route = `---
import { getCollection, render } from 'astro:content'
import Page from '../layouts/page.astro'

export async function getStaticPaths() {
  const pages = await getCollection('pages', ({ data }) => import.meta.env.DEV || data.draft !== true)
  return pages.map(page => ({ params: { path: page.id === 'index' ? undefined : page.id }, props: { page } }))
}

const { page } = Astro.props
const { Content } = await render(page)
---
<Page title={page.data.title} description={page.data.description}><Content /></Page>
`

function layout(site: SkeletonSite): string {
  const { title, languages } = site
  const [{ key }] = languages
  const hasNavigation = site.has(navigation)
  const links = hasNavigation
    ? `
    <nav>
      <ul>{(navigation.root ?? []).map(item => item.url && <li><a href={item.url}>{item.title}</a></li>)}</ul>
    </nav>`
    : ''
  return `---
${hasNavigation ? "import navigation from '../data/navigation.json'\n\n" : ''}const { title, description } = Astro.props
---
<!doctype html>
<html lang="${escapeHtml(key)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title ?? ${jsLiteral(title)}}</title>
    {description && <meta name="description" content={description} />}
  </head>
  <body>${links}
    <main>
      {title && <h1>{title}</h1>}
      <slot />
    </main>
  </body>
</html>
`
}
