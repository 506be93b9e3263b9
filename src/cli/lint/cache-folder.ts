import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { LintFlags } from './lint-flags.ts'

/** Where results are kept; undefined when they are not. */
export async function cacheFolder(
  cwd: string,
  { cache, cacheLocation }: Pick<LintFlags, 'cache' | 'cacheLocation'>,
): Promise<string | undefined> {
  if (cacheLocation !== undefined) return resolve(cwd, cacheLocation)
  if (cache !== true) return undefined
  const modules = await stat(resolve(cwd, 'node_modules')).catch(() => undefined)
  return resolve(cwd, modules?.isDirectory() ? 'node_modules/.cache/hugomark' : '.cache/hugomark')
}
