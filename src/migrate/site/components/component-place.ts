import type { ComponentFlavor } from '../../components/component-source.ts'

/** Where a target has the components that a migration writes, and in which notation. */
export interface ComponentPlace {
  readonly flavor: ComponentFlavor
  /** Relative to the output folder. */
  readonly folder: string
}

const places: ReadonlyMap<string, ComponentPlace> = new Map([
  ['starlight', { flavor: 'astro', folder: 'src/components' }],
  ['astro', { flavor: 'astro', folder: 'src/components' }],
  ['docusaurus', { flavor: 'react', folder: 'src/components' }],
  ['vitepress', { flavor: 'vue', folder: 'docs/.vitepress/components' }],
  ['eleventy', { flavor: 'eleventy', folder: 'shortcodes' }],
  ['eleventy-liquid', { flavor: 'eleventy', folder: 'shortcodes' }],
  ['mdx', { flavor: 'react', folder: 'components' }],
  ['markdoc', { flavor: 'markdoc', folder: 'components' }],
  ['zola', { flavor: 'zola', folder: 'templates/shortcodes' }],
])

/** Undefined for a target that has no components. */
export function componentPlace(target: string): ComponentPlace | undefined {
  return places.get(target)
}
