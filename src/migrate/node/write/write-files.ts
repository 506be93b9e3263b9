import { beforeFolder, type Manifest, type ManifestEntry, manifestPath, manifestText } from './manifest.ts'
import { hashBytes, type OutputFolder } from './output-folder.ts'
import type { WantedFile } from './wanted-file.ts'
import type { FileAction, WriteAction } from './write-result.ts'

export interface WriteOptions {
  /** What the last migration wrote; undefined when there was none. */
  readonly manifest: Manifest | undefined
  /** That of hugomark. */
  readonly version: string
  readonly target: string
  /** Whether files that a person changed, or that were there, are replaced; what was in them is kept. */
  readonly force: boolean
  /** Whether `files` are all files: what an earlier migration wrote besides is taken away. */
  readonly isComplete: boolean
  /** Nothing is written; the actions are those that would be. */
  readonly isDry: boolean
}

/**
 * Brings an output folder up to date. Files that a person changed since they were written stay. What was there before
 * is kept in `.hugomark/before`, so that a revert gives back every byte.
 *
 * @throws OutputError, and what the system throws when a file cannot be written; the manifest then tells what was.
 */
export async function writeFiles(
  folder: OutputFolder,
  files: Iterable<WantedFile> | AsyncIterable<WantedFile>,
  options: WriteOptions,
): Promise<FileAction[]> {
  const { manifest, force, isComplete, isDry, target, version } = options
  const entries = new Map(manifest?.files)
  const folders = new Set(manifest?.folders)
  const actions: FileAction[] = []
  const wanted = new Set<string>()
  const put = async (path: string, bytes: Uint8Array) => {
    for (const made of await folder.write(path, bytes)) folders.add(made)
  }

  const writeOne = async (file: WantedFile): Promise<WriteAction | undefined> => {
    const { path, source } = file
    const content = await file.read()
    if (content === undefined) return undefined
    const { bytes, sourceHash } = content
    const known = entries.get(path)
    const present = await folder.read(path)
    const outputHash = hashBytes(bytes)
    const entry: ManifestEntry = {
      ...(source !== undefined && { source }),
      ...(sourceHash !== undefined && { sourceHash }),
      outputHash,
      ...(known?.hadBefore && { hadBefore: known.hadBefore }),
    }
    if (present === undefined) {
      if (known !== undefined && !force) return 'kept'
      if (!isDry) await put(path, bytes)
      entries.set(path, entry)
      return 'created'
    }
    const hash = hashBytes(present)
    if (hash === outputHash) {
      // what was there and is the same is not ours to take away
      if (known !== undefined) entries.set(path, entry)
      return 'same'
    }
    const isOurs = known?.outputHash === hash
    if (!isOurs && !force) return known === undefined ? 'foreign' : 'kept'
    const keepsBefore = !isOurs && known?.hadBefore !== true
    if (!isDry) {
      if (keepsBefore) await put(`${beforeFolder}/${path}`, present)
      await put(path, bytes)
    }
    entries.set(path, keepsBefore ? { ...entry, hadBefore: true } : entry)
    return 'updated'
  }

  try {
    for await (const file of files) {
      wanted.add(file.path)
      const action = await writeOne(file)
      if (action !== undefined) actions.push({ path: file.path, action })
    }
    if (isComplete) {
      for (const [path, entry] of manifest?.files ?? []) {
        if (wanted.has(path)) continue
        actions.push({ path, action: await dropFile(folder, path, entry, isDry) })
        entries.delete(path)
      }
    }
  } finally {
    const next: Manifest = { version: 1, hugomark: version, target, files: entries, folders: [...folders] }
    if (!isDry) await saveManifest(folder, next, manifest)
  }
  return actions
}

/** Takes a file away that is no longer wanted, unless a person changed it. */
async function dropFile(
  folder: OutputFolder,
  path: string,
  { outputHash, hadBefore }: ManifestEntry,
  isDry: boolean,
): Promise<WriteAction> {
  const present = await folder.read(path)
  if (present !== undefined && hashBytes(present) !== outputHash) return 'kept'
  if (isDry) return 'removed'
  const before = hadBefore ? await folder.read(`${beforeFolder}/${path}`) : undefined
  if (before === undefined) await folder.remove(path)
  else {
    await folder.write(path, before)
    await folder.remove(`${beforeFolder}/${path}`)
  }
  return 'removed'
}

/** Writes the manifest when it says something new. */
async function saveManifest(folder: OutputFolder, next: Manifest, last: Manifest | undefined): Promise<void> {
  const isSame = last !== undefined && manifestText(last) === manifestText(next)
  if (isSame || (last === undefined && next.files.size === 0)) return
  const made = await folder.write(manifestPath, Buffer.from(manifestText(next)))
  if (made.length > 0) {
    const folders = [...next.folders, ...made]
    await folder.write(manifestPath, Buffer.from(manifestText({ ...next, folders })))
  }
}
