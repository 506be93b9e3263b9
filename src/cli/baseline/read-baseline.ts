import { readTextFile } from '../../files/read-text-file.ts'
import { inputFailure } from '../input-failure.ts'
import { UsageError } from '../lint/usage-error.ts'
import { parseShapedJson } from '../parse-shaped-json.ts'
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
  const data = parseShapedJson(text, file, baselineShape, 'no baseline of hugomark')
  return new Map(Object.entries((data as { files: Record<string, BaselineEntry[]> }).files))
}
