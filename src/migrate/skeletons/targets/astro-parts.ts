import { jsLiteral } from '../js-literal.ts'
import type { SkeletonSite } from '../skeleton-site.ts'

/** Imports of the JSON files that the migration has made. */
export function jsonImports(site: SkeletonSite, files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .filter(([, file]) => site.has(file))
    .map(([name, file]) => `import ${name} from './${file}' with { type: 'json' }\n`)
    .join('')
}

/** Where the site is, and its redirects. */
export function astroSite(site: SkeletonSite): string {
  const { origin, base } = site
  const lines = [
    `site: ${jsLiteral(origin)},`,
    ...(base === '/' ? [] : [`base: ${jsLiteral(base)},`]),
    ...(site.has('redirects.json') ? ['redirects,'] : []),
  ]
  return lines.map(line => `  ${line}`).join('\n')
}

/** Astro's own typographer makes `--` an em dash, where Hugo makes an en dash. */
export function astroMarkdown({ typographer }: SkeletonSite): string {
  const lines = typographer
    ? [
        '  markdown: {',
        '    smartypants: false,',
        '    // as in Hugo: -- is an en dash, --- an em dash',
        "    remarkPlugins: [[remarkSmartypants, { dashes: 'oldschool' }]],",
        '  },',
      ]
    : ['  markdown: { smartypants: false },']
  return lines.join('\n')
}

/** Components are imported as `@components/Name.astro`, from pages at any depth. */
export const astroTypes = `{
  "extends": "astro/tsconfigs/strict",
  "include": [".astro/types.d.ts", "**/*"],
  "exclude": ["dist"],
  "compilerOptions": { "baseUrl": ".", "paths": { "@components/*": ["src/components/*"] } }
}
`
