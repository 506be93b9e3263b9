import { parseVersion } from '../../site/version/hugo-version.ts'

/**
 * The version that a range such as `0.111..0.169` ends with, which the site is upgraded to; undefined for one version.
 * The version that it starts with is the one that the site is built with.
 */
export function upgradeTarget(hugo: string | undefined): string | undefined {
  const at = hugo?.indexOf('..') ?? -1
  if (hugo === undefined || at < 0) return undefined
  return parseVersion(hugo.slice(at + 2))
    ?.slice(0, 2)
    .join('.')
}
