import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Manifest, manifestPath, parseManifest } from '../../migrate/node/write/manifest.ts'
import { type OutputFolder, openOutputFolder } from '../../migrate/node/write/output-folder.ts'
import { UsageError } from '../lint/usage-error.ts'

/** An output folder that may be written to, with what an earlier migration wrote. */
export interface CheckedFolder {
  readonly folder: OutputFolder
  readonly manifest: Manifest | undefined
}

/**
 * Opens the output folder. It must not be there, be empty, or be one that an earlier migration to the same target wrote;
 * and neither in the site nor around it.
 *
 * @throws UsageError
 */
export async function checkFolders(
  out: string,
  siteFolder: string,
  { target, force }: { readonly target: string; readonly force: boolean },
): Promise<CheckedFolder> {
  const root = realPath(resolve(out))
  const site = realPath(siteFolder)
  if (isWithin(root, site))
    throw new UsageError(`--out ${out}: this is in the Hugo site; choose a folder outside of it`)
  if (isWithin(site, root))
    throw new UsageError(`--out ${out}: the Hugo site is in this folder; choose another one`)
  const opened = await openManifest(out)
  if (opened.manifest !== undefined && opened.manifest.target !== target) {
    const { target: other } = opened.manifest
    throw new UsageError(
      `--out ${out}: it holds a migration to ${other}; revert that first, or choose another folder`,
    )
  }
  const isFree = opened.manifest !== undefined || !existsSync(root) || readdirSync(root).length === 0
  if (!isFree && !force) {
    const advice = '--force writes into it, and keeps what it replaces for --revert'
    throw new UsageError(`--out ${out}: the folder is not empty, and no migration wrote it; ${advice}`)
  }
  return opened
}

/**
 * Opens a folder with the manifest in it, if there is one.
 *
 * @throws UsageError when it is no folder, or its manifest cannot be read.
 */
export async function openManifest(out: string): Promise<CheckedFolder> {
  const root = realPath(resolve(out))
  if (existsSync(root) && !statSync(root).isDirectory())
    throw new UsageError(`--out ${out}: this is no folder`)
  const folder = openOutputFolder(root)
  const bytes = await folder.read(manifestPath)
  if (bytes === undefined) return { folder, manifest: undefined }
  const manifest = parseManifest(bytes.toString('utf8'))
  if (manifest === undefined)
    throw new UsageError(`${join(out, manifestPath)}: this is no manifest of a migration`)
  return { folder, manifest }
}

/** The place of a path without links, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), basename(path))
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way)
}
