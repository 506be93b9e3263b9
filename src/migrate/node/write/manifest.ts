/** What the migration knows of a file that it wrote. */
export interface ManifestEntry {
  /** The Hugo file that it is made of, relative to the site's host; absent on files that the migration makes. */
  readonly source?: string
  /** SHA-256 of that, in hexadecimal digits. */
  readonly sourceHash?: string
  /** The same of what was written. */
  readonly outputHash: string
  /** There was a file before, kept in `.hugomark/before`. */
  readonly hadBefore?: true
}

/** What a migration wrote into a folder: `.hugomark/migrate-manifest.json`. */
export interface Manifest {
  readonly version: 1
  /** That of hugomark. */
  readonly hugomark: string
  readonly target: string
  /** By path, relative to the folder. */
  readonly files: ReadonlyMap<string, ManifestEntry>
  /** Folders that were made, `.` for the output folder itself. */
  readonly folders: readonly string[]
}

export const manifestPath = '.hugomark/migrate-manifest.json'
export const beforeFolder = '.hugomark/before'

export function manifestText({ version, hugomark, target, files, folders }: Manifest): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const data = { version, hugomark, target, folders: [...folders].sort(), files: Object.fromEntries(sorted) }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

/** Reads a manifest; undefined when it is none. Paths that lead out of the folder make it none. */
export function parseManifest(text: string): Manifest | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['files'])) return undefined
  const { hugomark, target, folders } = data
  if (typeof hugomark !== 'string' || typeof target !== 'string' || !Array.isArray(folders)) return undefined
  const files = new Map<string, ManifestEntry>()
  for (const [path, entry] of Object.entries(data['files'])) {
    if (!isInner(path) || !isRecord(entry)) return undefined
    const { source, sourceHash, outputHash, hadBefore } = entry
    if (typeof outputHash !== 'string') return undefined
    files.set(path, {
      ...(typeof source === 'string' && { source }),
      ...(typeof sourceHash === 'string' && { sourceHash }),
      outputHash,
      ...(hadBefore === true && { hadBefore }),
    })
  }
  if (!folders.every(folder => typeof folder === 'string' && (folder === '.' || isInner(folder))))
    return undefined
  return { version: 1, hugomark, target, files, folders }
}

function isInner(path: string): boolean {
  return (
    path !== '' && !/[\\\0]|^[a-z]:/i.test(path) && path.split('/').every(name => !/^\.{0,2}$/.test(name))
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
