import type { SiteHost } from '../host/site-host.ts'
import { walkFiles } from '../host/walk-files.ts'
import type { SiteModule, SiteMount } from '../modules/site-module.ts'
import type { HugoVersion } from '../version/hugo-version.ts'
import { placeTemplate, type TemplatePlace } from './place-template.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

interface Found {
  readonly place: TemplatePlace
  readonly path: string
  readonly layoutPath: string
  readonly rank: number
}

/** Reads the templates of all shortcodes of the modules, without those that others hide, sorted by name and path. */
export async function readTemplates(
  host: SiteHost,
  modules: readonly SiteModule[],
  version: HugoVersion,
): Promise<ShortcodeTemplate[]> {
  const shown = new Map<string, Found>()
  for (const [rank, module] of modules.entries()) {
    for (const mount of module.mounts) {
      for (const [layoutPath, path] of await layoutFiles(host, mount)) {
        const place = placeTemplate(layoutPath, version)
        if (place === undefined) continue
        const old = shown.get(place.key)
        const isHidden = old !== undefined && (!old.place.isOldFolder || place.isOldFolder)
        if (!isHidden) shown.set(place.key, { place, path, layoutPath, rank })
      }
    }
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

/** The files of a mount below `layouts`: their place there and their path. */
async function layoutFiles(host: SiteHost, mount: SiteMount): Promise<[layoutPath: string, path: string][]> {
  const match = /^layouts(?:\/(.*))?$/.exec(mount.target)
  if (match === null) return []
  const prefix = match[1] ?? ''
  if (prefix !== '' && (await host.stat(mount.source)) === 'file') return [[prefix, mount.source]]
  const files = await walkFiles(host, mount.source)
  return files
    .filter(mount.takes)
    .map(file => [prefix === '' ? file : `${prefix}/${file}`, `${mount.source}/${file}`])
}
