import { joinPath } from '../../../site/host/join-path.ts'
import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { Site } from '../../../site/site.ts'

/** Whether the site has a file that a link names: it does, in another case only, or not at all. */
export type FoundFile =
  | { readonly kind: 'found' | 'missing' }
  | { readonly kind: 'case'; readonly path: string }

/**
 * Looks for a file where Hugo and the hooks of themes look: beside the page, below its URL, and in the folders of
 * content, assets and static files.
 */
export async function findFile(site: Site, page: PageEntry, path: string): Promise<FoundFile> {
  const url = (await (await site.pages()).facts(page))?.url ?? ''
  const base = /^[a-z]+:\/\/[^/]*(\/.*?)?\/?$/i.exec(site.config.baseUrl)?.[1] ?? ''
  const isRelative = !path.startsWith('/')
  const rooted = base !== '' && path.startsWith(`${base}/`) ? [path.slice(base.length), path] : [path]
  const inSite = isRelative ? [path, join(url.slice(base.length), path), join(folderOf(url), path)] : rooted
  const inContent = isRelative
    ? [join(folderOf(page.contentPath), path), join(withoutName(page.contentPath), path)]
    : rooted
  let other: string | undefined
  for (const [component, paths] of [
    ['content', [...inContent, ...inSite]],
    ['static', inSite],
    ['assets', inSite],
  ] as const) {
    for (const { mounts } of site.modules) {
      for (const { source, target } of mounts) {
        if (target !== component && !target.startsWith(`${component}/`)) continue
        const prefix = target.slice(component.length + 1)
        for (const each of paths) {
          const inner = below(each, prefix)
          const file = inner === undefined ? undefined : joinPath(source, inner)
          if (file === undefined) continue
          if ((await site.host.stat(file)) !== undefined) return { kind: 'found' }
          other ??= await inOtherCase(site, file)
        }
      }
    }
  }
  return other === undefined ? { kind: 'missing' } : { kind: 'case', path: other }
}

/** The path below the folder that a mount stands for. */
function below(path: string, prefix: string): string | undefined {
  const plain = joinPath(path.replace(/^\/+/, ''))
  if (plain === undefined || prefix === '') return plain
  return plain.startsWith(`${prefix}/`) ? plain.slice(prefix.length + 1) : undefined
}

/** A file in the same folder whose name differs in case only. */
async function inOtherCase({ host }: Site, file: string): Promise<string | undefined> {
  const slash = file.lastIndexOf('/')
  const folder = slash < 0 ? '' : file.slice(0, slash)
  const name = file.slice(slash + 1)
  const entries = await host.listFolder(folder)
  return entries?.find(each => each.kind === 'file' && each.name.toLowerCase() === name.toLowerCase())?.name
}

function join(folder: string, path: string): string {
  return joinPath(folder, path) ?? path.replace(/^(?:\.\.?\/)+/, '')
}

function folderOf(path: string): string {
  return path.slice(0, path.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/^\//, '')
}

/** The folder that a page would have as a bundle. */
function withoutName(path: string): string {
  return path.replace(/\.[^./]*$/, '')
}
