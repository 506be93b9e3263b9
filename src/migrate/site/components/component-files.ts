import type { Site } from '../../../site/site.ts'
import { writeComponent } from '../../components/write-component.ts'
import type { MigratedComponent } from '../../engine/migrate-options.ts'
import type { FindMapping } from '../../mapping/create-mappings.ts'
import type { SkeletonComponent } from '../../skeletons/skeleton-options.ts'
import type { MadeFile, SiteFinding } from '../migration-plan.ts'
import { safePath } from '../paths/safe-path.ts'
import { componentPlace } from './component-place.ts'

export interface ComponentOptions {
  readonly mappings: FindMapping
  /** The translated pages: Eleventy has to know which components are called with content. */
  readonly texts: readonly string[]
}

/** The components of a migration. */
export interface ComponentFiles {
  readonly files: readonly MadeFile[]
  /** What makes them known to the pages hangs on these. */
  readonly components: readonly SkeletonComponent[]
  /** Those that a person has to finish. */
  readonly findings: readonly SiteFinding[]
}

/** Writes the components that stand in pages and that no module has, each once, out of the templates of their shortcodes. */
export function componentFiles(
  site: Site,
  target: string,
  used: readonly MigratedComponent[],
  { mappings, texts }: ComponentOptions,
): ComponentFiles {
  const place = componentPlace(target)
  const files: MadeFile[] = []
  const components: SkeletonComponent[] = []
  const findings: SiteFinding[] = []
  if (place === undefined) return { files, components, findings }
  const paired = place.flavor === 'eleventy' ? closedNames(texts) : new Set<string>()
  for (const { name, from, shortcode } of used) {
    const mapping = mappings(shortcode)
    // admonitions are of the target, or stand around the pages
    if (from !== undefined || mapping.strategy !== 'component') continue
    const known = site.shortcode(shortcode)
    const [template] = known?.templates ?? []
    const written = writeComponent(
      {
        name: shortcode,
        mapping,
        ...(template !== undefined && { source: template.source }),
        ...(template !== undefined && known !== undefined && { signature: known.signature }),
      },
      place.flavor,
    )
    // Zola calls a shortcode by the name of its file
    const file = place.flavor === 'zola' ? `${name}.html` : written.path
    const path = `${place.folder}/${safePath(file)}`
    files.push({ path, text: written.text })
    components.push({ name, path, isPaired: paired.has(name) })
    if (written.status === 'stub') {
      const why = written.notes.length === 0 ? '' : ` ${written.notes.join(' ')}`
      findings.push({
        code: 'component-stub',
        status: 'review',
        message: `The component ${name} (${path}) does not do all that the shortcode "${shortcode}" does.${why}`,
        advice: 'Finish it; a later migration keeps your changes.',
        path: template?.path,
      })
    }
  }
  return { files, components, findings }
}

/** The names of the tags that are closed somewhere. */
function closedNames(texts: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const text of texts) {
    for (const [, name = ''] of text.matchAll(/\{%-?\s*end([\w-]+)/g)) names.add(name)
  }
  return names
}
