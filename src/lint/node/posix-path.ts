import { sep } from 'node:path'

/** A path of this system with slashes. */
export function posixPath(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
