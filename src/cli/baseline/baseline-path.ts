import { dirname, relative } from 'node:path'
import { posixPath } from '../../lint/node/posix-path.ts'

/** How a baseline names a file; both paths are absolute. */
export function baselinePath(baselineFile: string, path: string): string {
  return posixPath(relative(dirname(baselineFile), path))
}
