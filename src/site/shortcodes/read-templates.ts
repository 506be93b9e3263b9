import type { SiteHost } from '../host/site-host.ts'
import type { HugoVersion } from '../version/hugo-version.ts'
import type { LayoutFile } from './list-layouts.ts'
import { placeTemplate, type TemplatePlace } from './place-template.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

interface Found extends LayoutFile {
  readonly place: TemplatePlace
}

/** Reads the templates of all shortcodes among layouts, without those that others hide, sorted by name and path. */
export async function readTemplates(
  host: SiteHost,
  layouts: readonly LayoutFile[],
  version: HugoVersion,
): Promise<ShortcodeTemplate[]> {
  const shown = new Map<string, Found>()
  for (const file of layouts) {
    const place = placeTemplate(file.layoutPath, version)
    if (place === undefined) continue
    const old = shown.get(place.key)
    const isHidden = old !== undefined && (!old.place.isOldFolder || place.isOldFolder)
    if (!isHidden) shown.set(place.key, { ...file, place })
  }
  const templates = await Promise.all(
    [...shown.values()].map(async ({ place, path, layoutPath, rank }) => {
      const { name, section, identifiers, extension } = place
      const source = (await host.readFile(path)) ?? ''
      return { name, path, layoutPath, section, identifiers, extension, rank, source }
    }),
  )
  return templates.sort((a, b) => (a.name < b.name || (a.name === b.name && a.path < b.path) ? -1 : 1))
}
