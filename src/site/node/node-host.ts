import { constants } from 'node:fs'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { decodeBytes } from '../../text/decode-bytes.ts'
import { joinPath } from '../host/join-path.ts'
import type { FolderEntry, SiteHost } from '../host/site-host.ts'

/**
 * A host over a folder of the disk. It never leaves the folder: paths with `..` that lead out do not exist for it, and neither do
 * links out of it; links within it can be read, but are not listed. Something that cannot be read does not exist either.
 */
export function nodeHost(root: string): SiteHost {
  const realRoot = realpath(root)
  const folders = new Map<string, Promise<string | undefined>>()

  /** The real place of something, when it is within the root. */
  const resolve = async (path: string): Promise<string | undefined> => {
    const clean = joinPath(path)
    if (clean === undefined || clean.includes('\0')) return undefined
    try {
      const base = await realRoot
      const real = await realpath(join(base, clean))
      const prefix = base.endsWith(sep) ? base : base + sep
      return real === base || real.startsWith(prefix) ? real : undefined
    } catch {
      return undefined
    }
  }

  /** The same for a folder. One answer for all files in it, as asking again for each would take longer than reading them. */
  const resolveFolder = (path: string): Promise<string | undefined> => {
    let real = folders.get(path)
    if (real === undefined) {
      real = resolve(path)
      folders.set(path, real)
    }
    return real
  }

  const readReal = async (path: string): Promise<Uint8Array> => {
    const at = path.lastIndexOf('/')
    const folder = await resolveFolder(at < 0 ? '' : path.slice(0, at))
    const direct = folder === undefined ? undefined : join(folder, path.slice(at + 1))
    if (direct === undefined) throw new Error('outside')
    try {
      // without the flag, a link that is put in place meanwhile would be followed
      if (constants.O_NOFOLLOW !== undefined) {
        return await readFile(direct, { flag: constants.O_RDONLY | constants.O_NOFOLLOW })
      }
      if (!(await lstat(direct)).isSymbolicLink()) return await readFile(direct)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOOP')) throw error
    }
    const real = await resolve(path)
    if (real === undefined) throw new Error('outside')
    return await readFile(real)
  }

  return {
    async readFile(path) {
      const clean = joinPath(path)
      if (clean === undefined || clean === '') return undefined
      try {
        return decodeBytes(await readReal(clean))
      } catch {
        return undefined
      }
    },
    async listFolder(path) {
      try {
        const real = await resolveFolder(path)
        if (real === undefined) return undefined
        const found: FolderEntry[] = []
        for (const entry of await readdir(real, { withFileTypes: true })) {
          const { name } = entry
          // no links: Hugo follows none in content, and one to a folder above would make a walk endless
          if (entry.isFile()) found.push({ name, kind: 'file' })
          else if (entry.isDirectory()) found.push({ name, kind: 'folder' })
        }
        return found
      } catch {
        return undefined
      }
    },
    stat: kindOf,
  }

  async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    const real = await resolve(path)
    if (real === undefined) return undefined
    try {
      const stats = await stat(real)
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined
    } catch {
      return undefined
    }
  }
}
