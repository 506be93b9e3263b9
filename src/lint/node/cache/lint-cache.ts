import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LintResult } from '../../lint-result.ts'
import { hashText } from '../hash-text.ts'

/** What is known of a file from an earlier run. */
export interface CacheEntry {
  /** A digest of all that the result hangs on but `dependencies`. */
  readonly key: string
  /** What of the site the result hangs on, with the digest of each. */
  readonly dependencies: readonly (readonly [name: string, digest: string])[]
  readonly result: LintResult
}

/** The results of earlier runs, by names of files. */
export interface LintCache {
  get(name: string): CacheEntry | undefined
  set(name: string, entry: CacheEntry): void
  /** Writes what has changed. A cache that cannot be written is no reason to fail. */
  save(): Promise<void>
}

/** Opens the cache in a folder. One that is missing, broken or of another version is empty. */
export async function openLintCache(folder: string, version: string): Promise<LintCache> {
  const path = join(folder, 'lint.json')
  const entries = await readEntries(path, version)
  let isChanged = false
  return {
    get: name => entries.get(name),
    set(name, entry) {
      isChanged = true
      entries.set(name, entry)
    },
    async save() {
      if (!isChanged) return
      const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
      try {
        await mkdir(folder, { recursive: true })
        const json = JSON.stringify([...entries])
        await writeFile(temporary, `${hashText(version, json)}\n${json}`)
        await rename(temporary, path)
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
  }
}

/** What the cache in a folder is worth to a version, and how many files it has results of. */
export async function inspectLintCache(
  folder: string,
  version: string,
): Promise<{ readonly state: 'none' | 'usable' | 'unusable'; readonly files: number }> {
  const text = await readFile(join(folder, 'lint.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return { state: 'none', files: 0 }
  const entries = parseEntries(text, version)
  return entries === undefined ? { state: 'unusable', files: 0 } : { state: 'usable', files: entries.size }
}

/** The first line is a digest of the second, so that a file that was cut or edited is not believed. */
async function readEntries(path: string, version: string): Promise<Map<string, CacheEntry>> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return parseEntries(text, version) ?? new Map()
}

function parseEntries(text: string, version: string): Map<string, CacheEntry> | undefined {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  if (text.slice(0, end) !== hashText(version, json)) return undefined
  try {
    return new Map(JSON.parse(json) as [string, CacheEntry][])
  } catch {
    return undefined
  }
}
