import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

/** Imports a module of the disk as it is now: Node keeps what it has imported, and a long run outlives a change. */
export async function importFresh(path: string): Promise<object> {
  const { mtimeMs } = await stat(path)
  return import(`${pathToFileURL(path).href}?changed=${mtimeMs}`)
}
