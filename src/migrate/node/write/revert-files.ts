import { beforeFolder, type Manifest, type ManifestEntry, manifestPath, manifestText } from './manifest.ts'
import { hashBytes, type OutputFolder } from './output-folder.ts'

export interface RevertResult {
  readonly removed: readonly string[]
  /** Files that are again what they were before. */
  readonly restored: readonly string[]
  /** Files that were changed since, and stay. */
  readonly changed: readonly string[]
}

/**
 * Takes back what migrations wrote into a folder: files go, and what was there before comes back. Files that were
 * changed since stay, with what is needed to revert them later, unless `force` says that they go too.
 */
export async function revertFiles(
  folder: OutputFolder,
  manifest: Manifest,
  force: boolean,
): Promise<RevertResult> {
  const [removed, restored, changed]: string[][] = [[], [], []]
  const left = new Map<string, ManifestEntry>()
  for (const [path, entry] of manifest.files) {
    const present = await folder.read(path)
    if (present !== undefined && hashBytes(present) !== entry.outputHash && !force) {
      changed!.push(path)
      left.set(path, entry)
      continue
    }
    const backup = `${beforeFolder}/${path}`
    const before = entry.hadBefore ? await folder.read(backup) : undefined
    if (before === undefined) {
      await folder.remove(path)
      removed!.push(path)
    } else {
      await folder.write(path, before)
      await folder.remove(backup)
      restored!.push(path)
    }
  }
  if (left.size === 0) await folder.remove(manifestPath)
  else await folder.write(manifestPath, Buffer.from(manifestText({ ...manifest, files: left })))
  // what is in a folder goes first
  for (const path of [...manifest.folders].sort((a, b) => depthOf(b) - depthOf(a)))
    await folder.removeFolder(path)
  return { removed: removed!, restored: restored!, changed: changed! }
}

function depthOf(path: string): number {
  return path === '.' ? 0 : path.split('/').length
}
