import { readTextFile } from '../../files/read-text-file.ts'
import { schemaIssues } from '../../site/statements/schema-issues.ts'
import { inputFailure } from '../input-failure.ts'
import { UsageError } from '../lint/usage-error.ts'
import type { Baseline, BaselineEntry } from './baseline.ts'
import { baselineShape } from './baseline-shape.ts'

/**
 * Reads a baseline; undefined when there is no such file.
 *
 * @throws UsageError when it is none, or cannot be read.
 */
export async function readBaseline(file: string): Promise<Baseline | undefined> {
  let text: string
  try {
    text = await readTextFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`${file}: ${inputFailure(error).message}`)
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const [issue] = schemaIssues(data, baselineShape, {})
  if (issue !== undefined) {
    const place = issue.path.length === 0 ? '' : ` ${issue.path.join('.')}`
    throw new UsageError(`${file}: no baseline of hugomark:${place} ${issue.message}`)
  }
  return new Map(Object.entries((data as { files: Record<string, BaselineEntry[]> }).files))
}
