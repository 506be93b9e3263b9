import { sitePath } from './site-address.ts'

/** Where the pages of Hugo's site are in the target. */
export interface MovedPaths {
  /** The target's path for one of Hugo's, both as they are compared. */
  path(path: string): string
  /** The same for an address: its fragment stays. */
  address(address: string): string
}

/** Reads a map of Hugo's paths to those of the target, in any form that a path may have. */
export function movedPaths(urlMap: Readonly<Record<string, string>> = {}): MovedPaths {
  const paths = new Map(Object.entries(urlMap).map(([from, to]) => [sitePath(from), sitePath(to)]))
  const path = (from: string) => paths.get(from) ?? from
  return {
    path,
    address(address) {
      const end = address.search(/[?#]/)
      return end === -1 ? path(address) : `${path(address.slice(0, end))}${address.slice(end)}`
    },
  }
}
