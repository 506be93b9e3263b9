import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readTextFile } from '../../files/read-text-file.ts'
import { systemMessage } from '../../files/system-message.ts'
import type { MigrationMapping } from '../../migrate/mapping/migration-mapping.ts'
import { readMapping } from '../../migrate/mapping/read-mapping.ts'
import { UsageError } from '../lint/usage-error.ts'

const defaultNames = ['hugomark.map.yaml', 'hugomark.map.json']

/**
 * Reads the mapping file that is named, or that of the site's folder; undefined when there is none.
 *
 * @throws UsageError when it cannot be read, or something in it is wrong.
 */
export async function readMapFile(
  named: string | undefined,
  siteFolder: string,
): Promise<MigrationMapping | undefined> {
  const found = defaultNames.map(name => join(siteFolder, name)).find(path => existsSync(path))
  const path = named ?? found
  if (path === undefined) return undefined
  let text: string
  try {
    text = await readTextFile(path)
  } catch (error) {
    throw new UsageError(`--map ${path}: ${systemMessage(error)}`)
  }
  const { mapping, problems } = readMapping(text, path.endsWith('.json'))
  if (problems.length > 0) {
    const lines = problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
    throw new UsageError(lines.join('\n'))
  }
  return mapping
}
