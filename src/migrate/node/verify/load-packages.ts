import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What packages export, by their names. */
export type LoadedPackages = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** Parsers that a check needs are installed neither in the new site nor beside hugomark. */
export class MissingPackagesError extends Error {
  override readonly name = 'MissingPackagesError'
  readonly packages: readonly string[]

  constructor(packages: readonly string[]) {
    super(`not installed: npm install --save-dev ${packages.join(' ')}`)
    this.packages = packages
  }
}

/**
 * Loads packages, each from the first of the folders whose `node_modules`, or one above, has it; then from beside hugomark.
 *
 * @throws MissingPackagesError that names all that are nowhere.
 */
export async function loadPackages(
  names: readonly string[],
  folders: readonly string[],
): Promise<LoadedPackages> {
  const { createJiti } = await import('jiti')
  const places = [...folders, fileURLToPath(new URL('.', import.meta.url))].map(folder =>
    createJiti(resolve(folder, 'any.js')),
  )
  const addresses = names.map(name => {
    for (const place of places) {
      try {
        return place.esmResolve(name)
      } catch {
        // the next place may have it
      }
    }
    return undefined
  })
  const missing = names.filter((_, index) => addresses[index] === undefined)
  if (missing.length > 0) throw new MissingPackagesError(missing)
  const loaded = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [index, name] of names.entries()) {
    const address = addresses[index]!
    const url = address.startsWith('file:') ? address : pathToFileURL(address).href
    loaded.set(name, (await import(url)) as Record<string, unknown>)
  }
  return loaded
}

/** The default export of a package; all exports of one that has none. */
export function defaultOf<Exports>(packages: LoadedPackages, name: string): Exports {
  const module = packages.get(name)!
  return (module['default'] ?? module) as Exports
}
