import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { contentExtensions } from './content-extensions.ts'

/**
 * The content files below a directory, sorted by name. Links are not followed (Hugo does not either); names that start
 * with a dot and `node_modules` are left out. Directories that cannot be read go to `onError`.
 */
export async function* walkDirectory(
  directory: string,
  onError: (directory: string, error: unknown) => void,
): AsyncGenerator<string> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    onError(directory, error)
    return []
  })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(directory, entry.name)
    if (entry.isDirectory()) yield* walkDirectory(path, onError)
    else if (entry.isFile() && contentExtensions.has(extname(entry.name).toLowerCase())) yield path
  }
}
