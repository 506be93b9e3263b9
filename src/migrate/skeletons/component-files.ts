import type { SiteShortcode } from '../../site/shortcodes/site-shortcode.ts'
import { builtInTemplates } from '../components/built-in-templates.ts'
import type { ComponentFlavor } from '../components/component-source.ts'
import { type WrittenComponent, writeComponent } from '../components/write-component.ts'
import type { FindMapping } from '../mapping/create-mappings.ts'
import { safePath } from '../site/paths/safe-path.ts'
import { liquidOrder } from '../targets/liquid/liquid-arguments.ts'
import type { SkeletonComponent, SkeletonTarget } from './skeleton-options.ts'

/** A component that stands in pages. */
interface UsedComponent {
  readonly name: string
  /** The module that its mapping names; such a component is there already. */
  readonly from: string | undefined
  readonly shortcode: string
}

export interface ComponentFile {
  readonly shortcode: string
  /** The path of its template, where the site has one. */
  readonly template: string | undefined
  readonly component: SkeletonComponent
  readonly written: WrittenComponent
}

const places: Readonly<Record<SkeletonTarget, readonly [flavor: ComponentFlavor, folder: string]>> = {
  starlight: ['astro', 'src/components'],
  astro: ['astro', 'src/components'],
  docusaurus: ['react', 'src/components'],
  mdx: ['react', 'components'],
  vitepress: ['vue', 'docs/.vitepress/components'],
  eleventy: ['eleventy', 'shortcodes'],
  'eleventy-liquid': ['eleventy', 'shortcodes'],
  markdoc: ['markdoc', 'components'],
  zola: ['zola', 'templates/shortcodes'],
}

/** Writes the components that pages use, out of the templates of their shortcodes. */
export function componentFiles(
  target: SkeletonTarget,
  used: readonly UsedComponent[],
  shortcode: (name: string) => SiteShortcode | undefined,
  mappings: FindMapping,
): ComponentFile[] {
  const [flavor, folder] = places[target]
  return (
    used
      // those of admonitions are the target's own
      .filter(({ from, shortcode }) => from === undefined && mappings(shortcode).strategy !== 'admonition')
      .map(({ name, shortcode: shortcodeName }) => {
        const known = shortcode(shortcodeName)
        const mapping = mappings(shortcodeName)
        const source = known?.templates[0]?.source ?? builtInSource(mapping.component)
        // a tag of Markdoc has a name of its own
        const component = flavor === 'markdoc' ? mapping.component : name
        const written = writeComponent(
          {
            name: shortcodeName,
            ...(source !== undefined && { source }),
            ...(known !== undefined && known.templates.length > 0 && { signature: known.signature }),
            mapping: { ...mapping, ...(component !== undefined && { component }) },
          },
          flavor,
        )
        // Zola calls a template by the name of its file
        const file = flavor === 'zola' ? `${name}.html` : written.path
        return {
          shortcode: shortcodeName,
          template: known?.templates[0]?.path,
          component: {
            name,
            path: `${folder}/${safePath(file)}`,
            exportName: written.name,
            isPaired: known?.signature.inner.takes !== false,
            order: liquidOrder(mapping),
          },
          written,
        }
      })
  )
}

function builtInSource(component: string | undefined): string | undefined {
  return component !== undefined && Object.hasOwn(builtInTemplates, component)
    ? builtInTemplates[component]
    : undefined
}
