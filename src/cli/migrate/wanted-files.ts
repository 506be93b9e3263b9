import { lstatSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Migration } from '../../migrate/node/run/open-migration.ts'
import { hashBytes } from '../../migrate/node/write/output-folder.ts'
import type { WantedFile } from '../../migrate/node/write/wanted-file.ts'
import type { MadeFile } from '../../migrate/site/migration-plan.ts'
import { encodeText } from '../../text/encode-text.ts'
import type { MigratedSitePage } from './migrate-result.ts'

/**
 * The files of the new site: the pages, and with all pages what else the plan has, and the files `around` them. Of these,
 * what has the path of another file is left out.
 */
export function* wantedFiles(
  migration: Migration,
  pages: readonly MigratedSitePage[],
  around: readonly MadeFile[] | undefined,
): Generator<WantedFile> {
  const { hostRoot, plan } = migration
  for (const { page, outcome } of pages) {
    const { path, entry } = page
    if (path === undefined) continue
    yield {
      path,
      source: entry.path,
      async read() {
        const source = await readSource(hostRoot, entry.path)
        return source && { bytes: encodeText(outcome.text), sourceHash: hashBytes(source) }
      },
    }
  }
  if (around === undefined) return
  const taken = new Set([...plan.pages, ...plan.copies].map(({ path }) => path?.toLowerCase()))
  for (const { path, text } of [...plan.made, ...around]) {
    const key = path.toLowerCase()
    if (taken.has(key)) continue
    taken.add(key)
    yield { path, read: async () => ({ bytes: encodeText(text) }) }
  }
  for (const { path, source } of plan.copies) {
    yield {
      path,
      source,
      async read() {
        const bytes = await readSource(hostRoot, source)
        return bytes && { bytes, sourceHash: hashBytes(bytes) }
      },
    }
  }
}

/** The bytes of a file of the site; undefined when it is gone, or leads out of the site's repository. */
async function readSource(hostRoot: string, path: string): Promise<Buffer | undefined> {
  const place = join(hostRoot, path)
  try {
    if (!lstatSync(place).isFile()) return undefined
    const root = realpathSync(hostRoot)
    if (!realpathSync(place).startsWith(root.endsWith(sep) ? root : root + sep)) return undefined
    return await readFile(place)
  } catch {
    return undefined
  }
}
