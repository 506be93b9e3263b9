import type { SkeletonOptions, SkeletonTarget } from './skeleton-options.ts'
import { createSkeletonSite } from './skeleton-site.ts'
import { astroSkeleton } from './targets/astro-skeleton.ts'
import { docusaurusSkeleton } from './targets/docusaurus-skeleton.ts'
import { eleventySkeleton } from './targets/eleventy-skeleton.ts'
import { markdocSkeleton } from './targets/markdoc-skeleton.ts'
import { mdxSkeleton } from './targets/mdx-skeleton.ts'
import { starlightSkeleton } from './targets/starlight-skeleton.ts'
import { vitepressSkeleton } from './targets/vitepress-skeleton.ts'
import { zolaSkeleton } from './targets/zola-skeleton.ts'

/**
 * The files that a site needs around its migrated pages so that it builds: packages with exact versions, configuration,
 * layouts, and what makes components known to the pages. Gives texts by their paths, relative to the output folder.
 *
 * @throws when `baseUrl` is not an address.
 */
export function skeleton(target: SkeletonTarget, options: SkeletonOptions): Record<string, string> {
  const site = createSkeletonSite(options)
  switch (target) {
    case 'starlight':
      return starlightSkeleton(site)
    case 'astro':
      return astroSkeleton(site)
    case 'docusaurus':
      return docusaurusSkeleton(site)
    case 'eleventy':
      return eleventySkeleton(site, 'njk')
    case 'eleventy-liquid':
      return eleventySkeleton(site, 'liquid')
    case 'vitepress':
      return vitepressSkeleton(site)
    case 'mdx':
      return mdxSkeleton(site)
    case 'markdoc':
      return markdocSkeleton(site)
    case 'zola':
      return zolaSkeleton(site)
  }
}
