import { fileURLToPath, pathToFileURL } from 'node:url'

/** The path on the disk of a document; undefined for one that is no file of it. */
export function documentPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** The URI of a path on the disk. */
export function pathUri(path: string): string {
  return pathToFileURL(path).href
}
