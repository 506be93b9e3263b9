import { createHash, randomBytes } from 'node:crypto'
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { lstat, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A folder whose files are read and written by paths relative to it. No link in it is followed. */
export interface OutputFolder {
  readonly root: string
  /** Undefined when there is no such file. @throws OutputError for a link or a folder. */
  read(path: string): Promise<Buffer | undefined>
  /** Writes all of a file or nothing, and gives the folders that were made for it. */
  write(path: string, bytes: Uint8Array): Promise<string[]>
  remove(path: string): Promise<void>
  /** Removes a folder if nothing is in it. */
  removeFolder(path: string): Promise<boolean>
}

/** Thrown when something stands in the way of a path. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

export function openOutputFolder(root: string): OutputFolder {
  /** Sees that every folder on the way is one, and none a link. */
  const checkWay = (path: string): void => {
    const names = path.split('/').slice(0, -1)
    for (let count = 1; count <= names.length; count++) {
      const stats = lstatSync(join(root, ...names.slice(0, count)), { throwIfNoEntry: false })
      if (stats === undefined) return
      if (!stats.isDirectory())
        throw new OutputError(`${names.slice(0, count).join('/')} is a link or no folder`)
    }
  }
  const placeOf = (path: string): string => {
    checkWay(path)
    return join(root, ...path.split('/'))
  }
  return {
    root,
    async read(path) {
      const place = placeOf(path)
      const stats = lstatSync(place, { throwIfNoEntry: false })
      if (stats === undefined) return undefined
      if (!stats.isFile()) throw new OutputError(`${path} is a link or no file`)
      return readFile(place)
    },
    async write(path, bytes) {
      const place = placeOf(path)
      const made = await makeFolders(root, path)
      const stats = await lstat(place).catch(() => undefined)
      if (stats !== undefined && !stats.isFile()) throw new OutputError(`${path} is a link or no file`)
      const temporary = join(dirname(place), `.hugomark-${randomBytes(6).toString('hex')}.tmp`)
      const file = await open(temporary, 'wx', stats?.mode)
      try {
        try {
          await file.writeFile(bytes)
        } finally {
          await file.close()
        }
        await rename(temporary, place)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
      return made
    },
    async remove(path) {
      await rm(placeOf(path), { force: true })
    },
    async removeFolder(path) {
      const place = path === '.' ? root : join(placeOf(path))
      const stats = lstatSync(place, { throwIfNoEntry: false })
      if (!stats?.isDirectory() || readdirSync(place).length > 0) return false
      await rmdir(place)
      return true
    },
  }
}

/** Makes the folders of a path that are missing, and gives them, `.` for the root. */
async function makeFolders(root: string, path: string): Promise<string[]> {
  const made: string[] = []
  if (!existsSync(root)) {
    await mkdir(root, { recursive: true })
    made.push('.')
  }
  const names = path.split('/').slice(0, -1)
  for (let count = 1; count <= names.length; count++) {
    const folder = join(root, ...names.slice(0, count))
    if (existsSync(folder)) continue
    await mkdir(folder)
    made.push(names.slice(0, count).join('/'))
  }
  return made
}

/** SHA-256 in hexadecimal digits. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
