import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The exports of a package. */
export type LoadPackage = (name: string) => Promise<Record<string, unknown>>

/** A parser that a check needs is installed neither in the new site nor beside hugomark. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError'
  readonly package: string

  constructor(name: string) {
    super(`The package ${name} is not installed: npm install --save-dev ${name}`)
    this.package = name
  }
}

/** Loads packages from the first of the folders whose `node_modules`, or one above, has them; then from beside hugomark. */
export function packageLoader(folders: readonly string[]): LoadPackage {
  return async name => {
    for (const folder of folders) {
      const { resolve } = createRequire(pathToFileURL(join(folder, 'package.json')))
      let path: string
      try {
        path = resolve(name)
      } catch (error) {
        if (!isMissing(error)) throw error
        continue
      }
      return (await import(pathToFileURL(path).href)) as Record<string, unknown>
    }
    try {
      return (await import(name)) as Record<string, unknown>
    } catch (error) {
      if (isMissing(error)) throw new MissingPackageError(name)
      throw error
    }
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  // a package for `import` alone has nothing that `require` resolves
  return (
    code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
  )
}
