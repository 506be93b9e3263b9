import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { decodeBytes } from '../../text/decode-bytes.ts'
import { joinPath } from '../host/join-path.ts'
import type { FolderEntry, SiteHost } from '../host/site-host.ts'

/**
 * A host over a folder of the disk. It never leaves the folder: paths with `..` that lead out do not exist for it, and neither do
 * links out of it; links within it can be read, but are not listed. Something that cannot be read does not exist either.
 *
 * It asks the system without the thread pool: for so many small files, that takes several times as long as the answers.
 */
export function nodeHost(root: string): SiteHost {
  let realRoot: string | undefined
  const folders = new Map<string, string | undefined>()

  /** The real place of something, when it is within the root. */
  const resolve = (path: string): string | undefined => {
    const clean = joinPath(path)
    if (clean === undefined || clean.includes('\0')) return undefined
    try {
      realRoot ??= realpathSync.native(root)
      const base = realRoot
      const real = realpathSync.native(join(base, clean))
      const prefix = base.endsWith(sep) ? base : base + sep
      return real === base || real.startsWith(prefix) ? real : undefined
    } catch {
      return undefined
    }
  }

  /** The same for a folder. One answer for all files in it, as asking again for each would take longer than reading them. */
  const resolveFolder = (path: string): string | undefined => {
    if (!folders.has(path)) folders.set(path, resolve(path))
    return folders.get(path)
  }

  /** The place of something if neither it nor anything above it is a link out of the root; it may be one itself. */
  const placeOf = (path: string): string | undefined => {
    const at = path.lastIndexOf('/')
    const folder = resolveFolder(at < 0 ? '' : path.slice(0, at))
    return folder === undefined ? undefined : join(folder, path.slice(at + 1))
  }

  const readReal = (path: string): Uint8Array => {
    const direct = placeOf(path)
    if (direct === undefined) throw new Error('outside')
    try {
      // without the flag, a link that is put in place meanwhile would be followed
      if (constants.O_NOFOLLOW !== undefined) {
        const file = openSync(direct, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
        try {
          return readFileSync(file)
        } finally {
          closeSync(file)
        }
      }
      if (!lstatSync(direct).isSymbolicLink()) return readFileSync(direct)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOOP')) throw error
    }
    const real = resolve(path)
    if (real === undefined) throw new Error('outside')
    return readFileSync(real)
  }

  return {
    async readFile(path) {
      const clean = joinPath(path)
      if (clean === undefined || clean === '') return undefined
      try {
        return decodeBytes(readReal(clean))
      } catch {
        return undefined
      }
    },
    async listFolder(path) {
      try {
        const real = resolveFolder(path)
        if (real === undefined) return undefined
        const found: FolderEntry[] = []
        for (const entry of readdirSync(real, { withFileTypes: true })) {
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
    const clean = joinPath(path)
    if (clean === undefined || clean.includes('\0')) return undefined
    try {
      const place = clean === '' ? resolve('') : placeOf(clean)
      if (place === undefined) return undefined
      const stats = lstatSync(place, { throwIfNoEntry: false })
      if (stats === undefined || !stats.isSymbolicLink()) return toKind(stats)
      const real = resolve(clean)
      return real === undefined ? undefined : toKind(statSync(real))
    } catch {
      return undefined
    }
  }
}

function toKind(stats: Stats | undefined): 'file' | 'folder' | undefined {
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined
}
