import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BuiltFiles } from '../../migrate/compare/site-comparison.ts'
import { UsageError } from '../lint/usage-error.ts'

/**
 * The files of a built site. Links are not followed.
 *
 * @throws UsageError when it is not a folder that can be read.
 */
export function builtFolder(folder: string): BuiltFiles {
  try {
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder')
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    return { paths, read: path => readFileSync(join(folder, path), 'utf8') }
  } catch (error) {
    throw new UsageError(`--compare ${folder}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
